package io.newsfold.extract.name;

import java.util.List;

/**
 * The nouns written small that an organisation's name ends with: what a body is for. Russian has them in the genitive or
 * after {@code по}, Romance languages after a small word that leads to them.
 */
final class SmallNouns {
    private static final int LONGEST = 4;
    private static final int SHORTEST = 4;
    private static final int RUSSIAN = Tongues.bit("ru");
    private static final WordSet LEADING = new WordSet();
    private static final WordSet ARTICLES = new WordSet();

    static {
        for (String word :
                List.of("pour", "para", "per", "por", "sur", "contre", "sobre", "contra", "contro", "sulla", "sulle")) {
            LEADING.add(word, Tongues.EVERY);
        }
        for (String word :
                List.of("la", "le", "les", "l", "los", "las", "el", "il", "i", "gli", "lo", "a", "o", "os", "as")) {
            ARTICLES.add(word, Tongues.EVERY);
        }
    }

    private SmallNouns() {}

    /** A small Romance noun behind a word that leads to it: Comitato dei {@code pescatori}. */
    static boolean isLed(Page page, int word) {
        return isNoun(page, word) && isLead(page.words, word - 1);
    }

    private static boolean isNoun(Page page, int word) {
        var words = page.words;
        return word > 0
                && word < words.size
                && words.isCased(word)
                && !words.isCapitalised(word)
                && page.isFree(word)
                && words.length(word) >= SHORTEST
                && Reach.isJoined(words, word);
    }

    private static boolean isLead(Words words, int word) {
        if (word < 1) {
            return false;
        }
        long key = words.key(word);
        return SmallWords.OF.has(key)
                || LEADING.has(key)
                || (ARTICLES.has(key) && (SmallWords.OF.has(words.key(word - 1)) || LEADING.has(words.key(word - 1))));
    }

    /** The last of the small Romance nouns that go on behind one: Bureau d'enquêtes {@code sur les événements de mer}. */
    static int endOfRomance(Page page, int noun) {
        var words = page.words;
        int last = noun;
        while (last - noun < LONGEST * 2) {
            int next = last + 1;
            if (Reach.isAdjective(page, next) && page.isFree(next)) {
                last = next;
                continue;
            }
            boolean isAnd = next < words.size && SmallWords.JOINERS.has(words.key(next)) && Reach.isJoined(words, next);
            int lead = isAnd ? next + 1 : next;
            int led = lead;
            while (led < words.size && led - lead < 2 && isSmallWord(words, led)) {
                led++;
            }
            if (led == lead || led >= words.size || !isLed(page, led)) {
                return last;
            }
            last = led;
        }
        return last;
    }

    private static boolean isSmallWord(Words words, int word) {
        return !words.isCapitalised(word)
                && Reach.isJoined(words, word)
                && (SmallWords.OF.has(words.key(word))
                        || LEADING.has(words.key(word))
                        || ARTICLES.has(words.key(word)));
    }

    /** The last of the Russian words in the genitive or after {@code по} behind the word, or the word itself. */
    static int endOfRussian(Page page, int head) {
        if ((page.language & RUSSIAN) == 0) {
            return head;
        }
        var words = page.words;
        int last = head;
        int next = head + 1;
        if (isSmall(page, next) && words.word(next).equals("по") && isSmall(page, next + 1)) {
            boolean isDative =
                    words.length(next + 1) >= SHORTEST && !words.word(next + 1).endsWith("ый");
            last = isDative ? next + 1 : last;
        }
        while (last - head < LONGEST + 1) {
            next = last + 1;
            if (last > head && isSmall(page, next) && words.word(next).equals("и")) {
                next++;
            }
            if (!isSmall(page, next)
                    || !(Adjectives.isGenitive(words, next) || words.word(next).equals("наук"))) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private static boolean isSmall(Page page, int word) {
        var words = page.words;
        return word < words.size
                && words.isCased(word)
                && !words.isCapitalised(word)
                && page.isFree(word)
                && !page.isOffice(word)
                && words.gap(word) == Words.Gap.SPACE;
    }
}
