package io.newsfold.extract.name;

import java.util.List;

/** What the words of a whole article tell of each other: which stand in small letters, which alone with a capital. */
final class ArticleWords {
    private final WordSet small = new WordSet();
    private final WordSet alone = new WordSet();

    ArticleWords(List<Page> pages) {
        for (var page : pages) {
            look(page.words);
        }
    }

    /** Whether the article has the word in small letters. */
    boolean isSmall(long key) {
        return small.has(key);
    }

    /** Whether the word stands with a capital and without a neighbour with one. */
    boolean isAlone(long key) {
        return alone.has(key);
    }

    private void look(Words words) {
        for (int word = 0; word < words.size; word++) {
            if (!words.isCased(word) || words.isShouted(word)) {
                continue;
            }
            if (!words.isCapitalised(word)) {
                small.addKey(words.key(word));
            } else if (words.isTelling(word) && !isBesideCapital(words, word)) {
                alone.addKey(words.key(word));
            }
        }
    }

    private static boolean isBesideCapital(Words words, int word) {
        int next = word + 1;
        return (word > 0 && isNear(words, word) && words.isCapitalised(word - 1) && !words.isFirstOfSentence(word - 1))
                || (next < words.size && isNear(words, next) && words.isCapitalised(next));
    }

    private static boolean isNear(Words words, int word) {
        return words.gap(word) == Words.Gap.SPACE || words.gap(word) == Words.Gap.HYPHEN;
    }
}
