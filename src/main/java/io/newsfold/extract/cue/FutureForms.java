package io.newsfold.extract.cue;

import java.util.Set;

/** Verbs in the future tense by their ending, in languages that build it so: {@code gidecek}, {@code viajará}. */
public final class FutureForms {
    private static final int LEAST = 5;
    private static final int LEAST_FRENCH = 7;
    private static final String[] SPANISH = {"ará", "erá", "irá", "arán", "erán", "irán"};
    private static final String[] PORTUGUESE = {"ará", "erá", "irá", "arão", "erão", "irão"};
    private static final String[] ITALIAN = {"erà", "irà", "eranno", "iranno", "rranno", "rrà"};
    /** Of the plural alone: {@code opéra} and {@code caméra} end as the singular does. */
    private static final String[] FRENCH = {"eront", "iront"};

    private static final Set<String> LANGUAGES = Set.of("tr", "az", "es", "pt", "it", "fr");

    private FutureForms() {}

    /** Whether a language has such endings. */
    public static boolean areOf(String tag) {
        return LANGUAGES.contains(tag);
    }

    /** Whether the word at a token has such an ending. */
    public static boolean has(Words words, int token, String tag) {
        return switch (tag) {
            case "tr", "az" -> isTurkic(words.key(token));
            case "es" -> ends(words, token, LEAST, SPANISH);
            case "pt" -> ends(words, token, LEAST, PORTUGUESE);
            case "it" -> ends(words, token, LEAST, ITALIAN);
            case "fr" -> ends(words, token, LEAST_FRENCH, FRENCH);
            default -> false;
        };
    }

    private static boolean isTurkic(String key) {
        return key.indexOf('c', 2) > 0
                && (key.indexOf("acak", 1) > 0
                        || key.indexOf("ecek", 1) > 0
                        || key.indexOf("acağ", 1) > 0
                        || key.indexOf("eceğ", 1) > 0
                        || key.indexOf("acaq", 1) > 0
                        || key.indexOf("əcək", 1) > 0);
    }

    /** The accent is what tells the form, so the word is read as it stands; names are capitalised. */
    private static boolean ends(Words words, int token, int least, String[] endings) {
        if (!words.isWord(token) || words.scanned().isCapitalised(token)) {
            return false;
        }
        var scanned = words.scanned();
        int end = scanned.end(token);
        for (var ending : endings) {
            if (end - scanned.start(token) >= least && scanned.text().startsWith(ending, end - ending.length())) {
                return true;
            }
        }
        return false;
    }
}
