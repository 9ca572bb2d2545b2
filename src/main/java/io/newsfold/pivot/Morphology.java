package io.newsfold.pivot;

import com.ibm.icu.lang.UScript;
import io.newsfold.text.Fold;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How far the words of one language may differ from a form of its table. A word matches the longest form that it begins
 * with: {@code suffix} is how many letters may follow, {@code folded} whether accents are ignored, {@code compounds}
 * whether words are written together as in German.
 */
record Morphology(Locale locale, int suffix, boolean folded, boolean compounds, boolean capitalNouns) {
    private static final Set<String> UNFOLDED =
            Set.of("tr", "az", "ku", "de", "sv", "da", "no", "nb", "fi", "hu", "et");
    private static final Map<String, Integer> SUFFIX = Map.ofEntries(
            Map.entry("tr", 14),
            Map.entry("az", 14),
            Map.entry("ku", 5),
            Map.entry("fi", 8),
            Map.entry("hu", 8),
            Map.entry("de", 5),
            Map.entry("ru", 5),
            Map.entry("uk", 5),
            Map.entry("ar", 4),
            Map.entry("fa", 4),
            Map.entry("es", 5),
            Map.entry("pt", 5),
            Map.entry("it", 5),
            Map.entry("fr", 5));
    private static final Set<String> COMPOUNDING = Set.of("de", "nl", "sv", "da", "no", "nb", "fi", "hu");
    private static final Set<String> DECLINING =
            Set.of("ru", "uk", "be", "bg", "sr", "mk", "hr", "bs", "sl", "pl", "cs", "sk", "el", "lt", "lv", "la");
    private static final int USUAL_SUFFIX = 4;
    private static final int SHORTEST_FORM = 3;

    static Morphology of(String language) {
        return new Morphology(
                Locale.forLanguageTag(language),
                SUFFIX.getOrDefault(language, USUAL_SUFFIX),
                !UNFOLDED.contains(language),
                COMPOUNDING.contains(language),
                language.equals("de"));
    }

    /** A capitalised word inside a sentence is a name: a shorter form is no more than its beginning (Balıkesir). */
    int shortestFormOfName() {
        return isTurkic() ? 6 : 4;
    }

    /** Whether the last vowel of a name gives way to case endings, as in {@code Турция}, {@code Турции}. */
    boolean declinesNames() {
        return DECLINING.contains(locale.getLanguage());
    }

    boolean isTurkic() {
        return locale.getLanguage().equals("tr") || locale.getLanguage().equals("az");
    }

    /** The form of a word under which tables are asked: lower case of the language, Arabic letters evened out. */
    String key(String word) {
        if (isArabicScript(word)) {
            return ArabicKey.of(word);
        }
        if (folded) {
            return Fold.key(word);
        }
        return Normalizer.normalize(word.toLowerCase(locale), Normalizer.Form.NFC);
    }

    /** Whether a word of {@code length} letters may be an inflected form of one of {@code form} letters. */
    boolean mayInflect(int form, int length) {
        if (form < SHORTEST_FORM) {
            return false;
        }
        return length - form <= (form == SHORTEST_FORM ? Math.min(suffix, 4) : suffix);
    }

    static boolean isArabicScript(String word) {
        return !word.isEmpty() && UScript.getScript(word.codePointAt(0)) == UScript.ARABIC;
    }

    /** The letter at the end of a Turkish stem that a vowel has softened, hardened again; 0 for any other letter. */
    static char hardened(char last) {
        return switch (last) {
            case 'b' -> 'p';
            case 'c' -> 'ç';
            case 'd' -> 't';
            case 'ğ', 'g' -> 'k';
            default -> 0;
        };
    }
}
