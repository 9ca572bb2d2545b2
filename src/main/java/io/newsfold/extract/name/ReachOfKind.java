package io.newsfold.extract.name;

import io.newsfold.model.NameKind;

/** The name of an organisation that only a word of kind beside it tells: the retailer {@code X}, {@code X} şirketi. */
final class ReachOfKind {
    private static final int LONGEST_NAMED = 4;
    private static final int ADJECTIVES_TOGETHER = 2;
    private static final int SHORTENED = 3;
    private static final int[] NONE = {};
    private static final int SLAVIC = Tongues.bit("pl") | Tongues.bit("ru");
    private static final int TURKISH = Tongues.bit("tr");
    private static final int GERMAN = Tongues.bit("de");

    private final Tables tables;

    ReachOfKind(Tables tables) {
        this.tables = tables;
    }

    /** The name after a word of kind, or nothing. */
    int[] named(Page page, int from) {
        var words = page.words;
        int first = from;
        while (first < words.size && first - from < ADJECTIVES_TOGETHER && Reach.isAdjective(page, first)) {
            first++;
        }
        if (first >= words.size || words.sentence(first) != words.sentence(from - 1)) {
            return NONE;
        }
        if (Quotes.opensBefore(words, first)) {
            int last = Quotes.closing(words, first);
            return last < 0 || isKnown(page, first, last) ? NONE : new int[] {first, last};
        }
        if (words.gap(first) != Words.Gap.SPACE || !isNamePart(page, first)) {
            return NONE;
        }
        int last = first;
        while (last + 1 < words.size && last - first + 1 < LONGEST_NAMED && continues(page, last + 1)) {
            last++;
        }
        if (page.language == GERMAN && first == last && !isAgain(page, first)) {
            return NONE;
        }
        boolean isPair = (page.language & SLAVIC) != 0 && last == first + 1 && !words.isNumber(last);
        boolean isPerson = isPair
                || (tables.given().has(words.key(first))
                        && !words.isCapitals(first)
                        && !SmallWords.CONNECTORS.has(words.key(first)));
        return isPerson ? NONE : new int[] {first, last};
    }

    /** Whether a German noun after a word of kind is named again or written unlike nouns: else it may be any noun. */
    private static boolean isAgain(Page page, int word) {
        var words = page.words;
        int times = words.isCapitals(word) ? 2 : 0;
        for (int other = 0; other < words.size && times < 2; other++) {
            times += words.key(other) == words.key(word) ? 1 : 0;
        }
        return times >= 2;
    }

    /** The name before a word of kind, or nothing. */
    int[] namedBefore(Page page, int head) {
        var words = page.words;
        int last = head - 1;
        if (last < 0 || words.sentence(last) != words.sentence(head)) {
            return NONE;
        }
        if (Quotes.closesAfter(words, last)) {
            int first = Quotes.opening(words, last);
            return first < 0 || isKnown(page, first, last) ? NONE : new int[] {first, last};
        }
        if (words.gap(head) != Words.Gap.SPACE || !isNamePart(page, last)) {
            return NONE;
        }
        int first = last;
        while (first > 0
                && last - first + 1 < LONGEST_NAMED
                && words.gap(first) == Words.Gap.SPACE
                && isNamePart(page, first - 1)) {
            first--;
        }
        return tables.given().has(words.key(first)) && first < last ? NONE : new int[] {first, last};
    }

    private static boolean isKnown(Page page, int first, int last) {
        var mention = page.at(first);
        return mention != null && mention.kind() == NameKind.ORGANISATION && mention.last() <= last;
    }

    private boolean continues(Page page, int word) {
        var gap = page.words.gap(word);
        boolean isNear = gap == Words.Gap.SPACE || gap == Words.Gap.HYPHEN || gap == Words.Gap.AMPERSAND;
        return isNear
                && (isNamePart(page, word)
                        || (page.words.isNumber(word)
                                && gap == Words.Gap.SPACE
                                && page.words.length(word) <= 3
                                && page.language != TURKISH));
    }

    private boolean isNamePart(Page page, int word) {
        var words = page.words;
        long key = words.key(word);
        boolean isWord = words.isCapitalised(word) && words.isTelling(word) && !words.isNumber(word);
        boolean isCommonStart = words.isFirstOfSentence(word) && tables.common().has(key, page.language);
        return isWord
                && page.isFree(word)
                && !page.isOffice(word)
                && !isCommonStart
                && words.length(word) > 1
                && !((words.isCapitals(word) || !isArticle(words, word))
                        && tables.organisations().noAcronyms().has(key));
    }

    private static boolean isArticle(Words words, int word) {
        return words.length(word) <= SHORTENED && SmallWords.CONNECTORS.has(words.key(word));
    }
}
