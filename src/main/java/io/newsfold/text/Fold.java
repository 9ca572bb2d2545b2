package io.newsfold.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** Keys for comparing words: without case, accents and, where asked, script. Never shown to a reader. */
public final class Fold {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Fold() {}

    /** Lower case without accents, dotless i as i: {@code İMAMOĞLU} and {@code İmamoğlu} give {@code imamoglu}. */
    public static String key(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 128;
        }
        if (ascii) {
            return text.toLowerCase(Locale.ROOT);
        }
        var lower = text.replace('\u0130', 'i').toLowerCase(Locale.ROOT).replace('\u0131', 'i');
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** As {@link #key}, in ASCII letters whatever the script: {@code Эрдоган} gives {@code erdogan}. Slow: cache it. */
    public static String latin(String text) {
        return key(TO_LATIN.transliterate(text));
    }
}
