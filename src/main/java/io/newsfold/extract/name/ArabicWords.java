package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import org.jspecify.annotations.Nullable;

/** What a word of a text in Arabic letters may be, also behind the small words that are written together with it. */
final class ArabicWords {
    /** No part of an organisation's name, however definite. */
    private static final int ENDING =
            ArabicTables.TITLE | ArabicTables.VERB | ArabicTables.CALLED | ArabicTables.PURPOSE;

    static final int NO_NAME =
            ArabicTables.STOP | ArabicTables.VERB | ArabicTables.TITLE | ArabicTables.CALLED | ArabicTables.NOUN;
    private static final WordSet TIME = new WordSet();

    static {
        for (String word : new String[] {
            "اليوم",
            "الأحد",
            "الاثنين",
            "الإثنين",
            "الثلاثاء",
            "الأربعاء",
            "الخميس",
            "الجمعة",
            "السبت",
            "الماضي",
            "الماضية",
            "المقبل",
            "المقبلة",
            "الجاري",
            "الذي",
            "التي",
            "الذين",
            "الحالي",
            "الحالية",
            "الآن",
            "السابق",
            "السابقة",
            "القادم"
        }) {
            TIME.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final ArabicTables arabic;

    ArabicWords(Tables tables) {
        this.tables = tables;
        this.arabic = tables.arabic();
    }

    /** A definite word that goes on with a name, not one that begins something else. */
    boolean isOpenDefinite(Page page, int word) {
        var words = page.words;
        var text = words.text.text();
        int start = words.start(word);
        int length = words.length(word);
        boolean isDefinite = length > 3
                && ((text.charAt(start) == 'ا' && text.charAt(start + 1) == 'ل')
                        || (text.charAt(start) == 'ل' && text.charAt(start + 1) == 'ل'));
        int flags = arabic.of(words.key(word));
        boolean isOther = (flags & ENDING) != 0 || isTime(page, word);
        return isDefinite && !isOther && page.isFree(word);
    }

    /** Days and the like, which stand after a name and are none of it. */
    static boolean isTime(Page page, int word) {
        return TIME.has(page.words.key(word));
    }

    static boolean isPlace(@Nullable Mention mention) {
        return mention != null && (mention.kind() == NameKind.PLACE || mention.kind() == NameKind.COUNTRY);
    }

    /** Whether nothing speaks against the word being part of a name. */
    boolean mayBeName(Page page, int word) {
        var words = page.words;
        return page.isFree(word)
                && !words.isNumber(word)
                && !words.isCased(word)
                && words.length(word) > 2
                && !isStop(page, word)
                && clitic(page, word, ArabicTables.HEAD) < 0
                && !page.isOffice(word);
    }

    boolean isStop(Page page, int word) {
        var words = page.words;
        int flags = flags(page, word, 0);
        boolean isGiven = (flags & ArabicTables.GIVEN) != 0;
        return (flags & NO_NAME) != 0
                || (isClitic(page, word) && (flags(page, word, 1) & NO_NAME) != 0)
                || (!isGiven && tables.common().has(words.key(word), page.language))
                || TIME.has(words.key(word));
    }

    /** Whether the first letter is a small word before something known. */
    boolean isClitic(Page page, int word) {
        var words = page.words;
        char c = words.text.text().charAt(words.start(word));
        if ("وفبلك".indexOf(c) < 0 || words.length(word) < 4 || flags(page, word, 0) != 0) {
            return false;
        }
        var text = words.text.text();
        char two = text.charAt(words.start(word) + 1);
        char three = text.charAt(words.start(word) + 2);
        boolean isBeforeArticle = two == 'ا' && three == 'ل';
        return isBeforeArticle
                || (c == 'ل' && two == 'ل')
                || (c == 'و' && tables.lexicon().hasNameOf(NameKind.PERSON, key(page, word, 1))) // وترامب: and Trump
                || flags(page, word, 1) != 0
                || tables.common().has(key(page, word, 1), page.language);
    }

    static boolean near(Page page, int word) {
        return word < page.words.size && page.words.gap(word) == Words.Gap.SPACE;
    }

    static boolean isDefinite(Page page, int word, int letters) {
        var text = page.words.text.text();
        int start = page.words.start(word) + letters;
        return page.words.length(word) - letters > 3 && text.charAt(start) == 'ا' && text.charAt(start + 1) == 'ل';
    }

    static boolean isDefiniteWord(Page page, int word) {
        return word >= 0 && isDefinite(page, word, 0);
    }

    /** How many letters of small words stand before a word of one of the kinds, or -1. */
    int clitic(Page page, int word, int kinds) {
        if (word < 0 || word >= page.words.size) {
            return -1;
        }
        for (int letters = 0; letters <= 2 && page.words.length(word) - letters > 1; letters++) {
            if (letters > 0
                    && "وفبلك".indexOf(page.words.text.text().charAt(page.words.start(word) + letters - 1)) < 0) {
                return -1;
            }
            if ((flags(page, word, letters) & kinds) != 0) {
                return letters;
            }
        }
        return -1;
    }

    /** What the word may be; {@code على} and {@code علي} have one key and are told apart here. */
    int flags(Page page, int word, int letters) {
        var words = page.words;
        int flags = arabic.of(key(page, word, letters));
        boolean isBoth = (flags & ArabicTables.GIVEN) != 0 && (flags & ArabicTables.STOP) != 0;
        if (isBoth) {
            boolean isPreposition = words.text.text().charAt(words.end(word) - 1) == 'ى';
            return isPreposition ? flags & ~ArabicTables.GIVEN : flags & ~ArabicTables.STOP;
        }
        return flags;
    }

    static long key(Page page, int word, int letters) {
        var words = page.words;
        return letters == 0
                ? words.key(word)
                : words.length(word) <= letters
                        ? 0
                        : NameKey.hash(words.text.text(), words.start(word) + letters, words.end(word));
    }

    static String text(Page page, int first, int last) {
        return page.words.text.text().substring(page.words.start(first) + page.clitic(first), page.words.end(last));
    }
}
