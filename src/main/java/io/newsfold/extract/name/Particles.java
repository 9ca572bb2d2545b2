package io.newsfold.extract.name;

import java.util.List;

/** Small words inside of names: {@code von}, {@code van der}, {@code bin}, {@code al-}, {@code dos}. */
final class Particles {
    private static final WordSet ALL = new WordSet();
    private static final WordSet ONLY_IN_NAMES = new WordSet();
    private static final WordSet ARTICLES = new WordSet();
    /** In German names only behind {@code von} and its like. */
    private static final WordSet GERMAN_ARTICLES = new WordSet();
    /** Particles of other languages, in Romance ones words between a name and what follows it. */
    private static final WordSet NOT_ROMANCE = new WordSet();

    private static final int GERMAN = Tongues.bit("de");
    private static final int ROMANCE = Tongues.bits("esptfrit");

    static {
        for (String word : List.of(
                "van", "von", "zum", "zur", "bin", "ibn", "bint", "ben", "al", "el", "ul", "ül", "ud", "ur", "ter",
                "ten", "dos", "das", "della", "degli", "dalla", "di", "af", "av", "ould", "ez", "eş", "es", "abu",
                "бин", "аль", "эль", "фон", "ван", "дер", "оглы", "кызы", "заде", "бен", "ибн")) {
            ONLY_IN_NAMES.add(word, Tongues.EVERY);
            ALL.add(word, Tongues.EVERY);
        }
        for (String word : List.of(
                "der", "den", "de", "del", "da", "do", "zu", "la", "le", "du", "des", "lo", "as", "ash", "ad", "et",
                "y", "i", "e", "te", "het", "op", "dem", "san", "де", "да", "ас", "ад", "аш", "ла", "ле", "ди", "дель",
                "ар", "ат", "аз", "vom", "er", "en", "os")) {
            ALL.add(word, Tongues.EVERY);
        }
        for (String word : List.of("der", "dem", "den", "des")) {
            GERMAN_ARTICLES.add(word, Tongues.EVERY);
        }
        for (String word : List.of("en", "te", "op", "er")) {
            NOT_ROMANCE.add(word, Tongues.EVERY);
        }
        for (String word : List.of(
                "the", "a", "an", "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "het", "de", "o", "os",
                "as", "in", "on", "at", "from", "im", "am", "der", "die", "das", "den", "dem", "des", "un", "una",
                "une", "uno", "em", "no", "na", "nel", "nella", "en", "au", "aux", "du", "een", "ein", "eine", "w",
                "we", "z", "ze", "в", "во", "на", "с", "со", "к", "от", "из", "о", "об", "по", "i", "y", "e", "et",
                "und", "and", "ve", "и", "а", "но", "bei", "mit", "von", "nach", "für", "with", "by", "for", "to")) {
            ARTICLES.add(word, Tongues.EVERY);
        }
    }

    private Particles() {}

    /** Whether the word, which is a particle, may go on with a name of the language behind the word before it. */
    static boolean mayGoOn(long key, long before, int language) {
        if (language == GERMAN && GERMAN_ARTICLES.has(key)) {
            return is(before) && !GERMAN_ARTICLES.has(before);
        }
        return (language & ROMANCE) == 0 || !NOT_ROMANCE.has(key);
    }

    static boolean is(long key) {
        return ALL.has(key);
    }

    /** Whether the word stands in names and hardly elsewhere. */
    static boolean isOnlyInNames(long key) {
        return ONLY_IN_NAMES.has(key);
    }

    /** Whether the word is an article or preposition, with which no name begins. */
    static boolean isArticle(long key) {
        return ARTICLES.has(key);
    }

    /** Whether the word joins the name of somebody else, of two words at least, to that before it: X Y e {@code Z W}. */
    static boolean joinsOther(Words words, int joiner, int name) {
        int second = name + 1;
        return name == joiner + 1
                && SmallWords.JOINERS.has(words.key(joiner))
                && second < words.size
                && words.gap(second) == Words.Gap.SPACE
                && words.isCapitalised(second);
    }
}
