package io.newsfold.extract.name;

/** Whether a word looks like an adjective of its language, by its ending; what is not told by language is none. */
final class Adjectives {
    private static final int SHORTEST = 5;
    private static final String[] FRENCH = {
        "al",
        "ale",
        "ales",
        "aux",
        "el",
        "elle",
        "elles",
        "els",
        "ique",
        "iques",
        "aire",
        "aires",
        "if",
        "ive",
        "ois",
        "oise",
        "ais",
        "aise",
        "ien",
        "ienne",
        "iens",
        "ain",
        "aine",
        "ier",
        "ière",
        "ants",
        "iste",
        "istes",
        "publique",
        "civile"
    };
    private static final String[] SPANISH = {
        "al", "ales", "ar", "ares", "ico", "ica", "icos", "icas", "ario", "aria", "arios", "ivo", "iva", "ivos", "ano",
        "ana", "ense", "eño", "eña", "ista", "istas", "ado", "ada", "ados", "adas", "orio", "oria", "ero", "era",
        "eral", "eria", "eros", "ino", "ina", "il", "iles", "blica", "blico", "erna", "erno", "és", "esa", "ima", "imo"
    };
    private static final String[] ITALIAN = {
        "ale", "ali", "are", "ari", "ico", "ica", "ici", "iche", "ario", "aria", "ivo", "iva", "ano", "ana", "ani",
                "ese",
        "esi", "ista", "isti", "ato", "ata", "ati", "orio", "oria", "ero", "era", "ile", "ili", "ino", "ina", "blica",
                "unita",
        "europea", "europeo", "bile"
    };
    private static final String[] PORTUGUESE = {
        "al", "ais", "ar", "ares", "ico", "ica", "icos", "icas", "ário", "ária", "ivo", "iva", "ano", "ana", "ense",
                "eiro",
        "eira", "ista", "istas", "ado", "ada", "ados", "adas", "ório", "ória", "il", "is", "ês", "esa", "blica",
                "blico", "ino",
        "ina", "itimo", "erna", "erno"
    };
    private static final String[] POLISH = {
        "ski", "ska", "skie", "skiej", "skiego", "cki", "cka", "ckie", "ckiej", "ckiego", "ny", "na", "ne", "nej",
        "nego", "wy", "wa", "we", "wej", "wego", "czy", "cza", "cze", "czej", "ych", "ich"
    };
    private static final String[] RUSSIAN = {
        "ный", "ная", "ное", "ные", "ного", "ной", "ному", "ным", "ном", "ную", "ных", "ский", "ская", "ское", "ские",
        "ского", "ской", "скому", "ским", "ском", "скую", "ских", "вый", "вая", "вое", "вого", "вой", "вую", "вых"
    };
    private static final String[] GERMAN_BEFORE = {
        "ische",
        "ischen",
        "ischer",
        "isches",
        "ischem",
        "liche",
        "lichen",
        "licher",
        "liches",
        "deutsche",
        "deutschen",
        "deutscher",
        "deutsches",
        "ale",
        "alen",
        "aler",
        "ales",
        "europäische",
        "vereinigte",
        "vereinigten",
        "oberste",
        "obersten",
        "oberster",
        "rote",
        "roten",
        "rotes",
        "grüne",
        "grünen",
        "erste",
        "freie",
        "freien",
        "allgemeine",
        "allgemeinen",
        "allgemeiner",
        "ärer",
        "äre",
        "ären",
        "ner"
    };

    private static final String[] DUTCH_BEFORE = {
        "se", "ische", "ale", "ele", "ieve", "aire", "lijke", "lijk", "aal", "eel", "isch", "hoge", "rode", "vrije"
    };
    private static final String[] RUSSIAN_GENITIVES = {
        "ого",
        "его",
        "ой",
        "ей",
        "ых",
        "их",
        "ия",
        "ий",
        "ства",
        "ости",
        "ов",
        "ев",
        "ции",
        "ры",
        "порта",
        "да",
        "ики",
        "беспечения",
        "тики",
        "ки",
        "лы",
        "ла",
        "сти",
        "ии"
    };
    private static final String[] RUSSIAN_VERBS = {"ила", "ала", "ела", "яла", "ли", "лся", "ает", "ует", "ит"};

    private Adjectives() {}

    /** Whether a small Russian word may be a noun or an adjective in the genitive. */
    static boolean isGenitive(Words words, int word) {
        return !words.isCapitalised(word)
                && words.isCased(word)
                && words.length(word) >= SHORTEST
                && endsWith(words, word, RUSSIAN_GENITIVES)
                && !endsWith(words, word, RUSSIAN_VERBS);
    }

    /** After a noun, written small. */
    static boolean is(Words words, int word, int language) {
        var endings = after(language);
        return endings.length > 0 && words.length(word) >= SHORTEST && endsWith(words, word, endings);
    }

    /** Before a noun, with a capital: the name begins with it. */
    static boolean isBefore(Words words, int word, int language) {
        if (words.length(word) < SHORTEST || words.isCapitals(word)) {
            return false;
        }
        if ((language & Tongues.bit("de")) != 0) {
            return endsWith(words, word, GERMAN_BEFORE);
        }
        if ((language & Tongues.bit("nl")) != 0) {
            return endsWith(words, word, DUTCH_BEFORE);
        }
        boolean isSlavic = (language & (Tongues.bit("ru") | Tongues.bit("pl"))) != 0;
        return isSlavic && endsWith(words, word, after(language));
    }

    private static String[] after(int language) {
        if ((language & Tongues.bit("fr")) != 0) {
            return FRENCH;
        }
        if ((language & Tongues.bit("es")) != 0) {
            return SPANISH;
        }
        if ((language & Tongues.bit("it")) != 0) {
            return ITALIAN;
        }
        if ((language & Tongues.bit("pt")) != 0) {
            return PORTUGUESE;
        }
        if ((language & Tongues.bit("pl")) != 0) {
            return POLISH;
        }
        return (language & Tongues.bit("ru")) != 0 ? RUSSIAN : new String[0];
    }

    private static boolean endsWith(Words words, int word, String[] endings) {
        var text = words.text.text();
        int end = words.end(word);
        char last = Character.toLowerCase(Character.toUpperCase(text.charAt(end - 1)));
        for (String ending : endings) {
            if (ending.charAt(ending.length() - 1) == last
                    && end - ending.length() >= words.start(word)
                    && text.regionMatches(true, end - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
