package io.newsfold.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Keys for comparing words: without case, accents and, where asked, script. Never shown to a reader.
 *
 * <p>The fold of a letter does not depend on its neighbours, on a locale or on how the text was normalised, so that a
 * key of parts is the parts of a key.
 */
public final class Fold {
    /** Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic, with their marks. */
    private static final int LOW = 0x0700;

    private static final int EXTENDED = 0x1e00;
    private static final int EXTENDED_END = 0x2000;
    private static final char DROPPED = '\uffff';
    private static final char LONG = '\ufffe';
    private static final String LONG_LETTERS = "ß=ss æ=ae œ=oe þ=th ĳ=ij ŀ=l ŉ=n ǆ=dz ǉ=lj ǌ=nj ǳ=dz և=եւ";
    private static final String STROKES = "ı=i ł=l ø=o đ=d ð=d ħ=h ŧ=t ς=σ ſ=s ک=ك ی=ي";
    private static final char[] TABLE = new char[LOW + EXTENDED_END - EXTENDED];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = single((char) (i < LOW ? i : i - LOW + EXTENDED));
        }
    }

    private Fold() {}

    /**
     * Lower case without accents and strokes, digits of any script as 0 to 9: {@code İMAMOĞLU} and {@code İmamoğlu} give
     * {@code imamoglu}, {@code Łódź} gives {@code lodz}.
     */
    public static String key(String text) {
        return isPlain(text, 0, text.length()) ? text : key(text, 0, text.length());
    }

    /** The key of {@code text[from, to)}. */
    public static String key(String text, int from, int to) {
        if (isPlain(text, from, to)) {
            return text.substring(from, to);
        }
        var ascii = asciiKey(text, from, to);
        if (ascii != null) {
            return ascii;
        }
        var key = new StringBuilder(to - from + 2);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int index = index(c);
            if (index < 0) {
                i += appendOther(key, text, i, to) - 1;
            } else if (TABLE[index] == LONG) {
                key.append(expanded(c));
            } else if (TABLE[index] != DROPPED) {
                key.append(TABLE[index]);
            }
        }
        return key.toString();
    }

    /**
     * As {@link #key}, in Latin letters whatever the script: {@code Эрдоган} gives {@code erdogan}. Cyrillic, Greek,
     * Arabic, Hebrew, Armenian and Georgian go by the plain table that English-language news is nearest to; other
     * scripts by ICU's rules.
     */
    public static String latin(String text) {
        var key = key(text);
        return isAscii(key) ? key : LatinLetters.of(key, text);
    }

    /** The key of a text without letters beyond a to z; null for any other. */
    private static @Nullable String asciiKey(String text, int from, int to) {
        var key = new byte[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return null;
            }
            key[i - from] = (byte) TABLE[c];
        }
        return new String(key, StandardCharsets.ISO_8859_1);
    }

    private static boolean isPlain(String text, int from, int to) {
        int i = from;
        while (i < to && isPlain(text.charAt(i))) {
            i++;
        }
        return i == to;
    }

    private static boolean isPlain(char c) {
        return c < 128 && (c < 'A' || c > 'Z');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static int index(char c) {
        if (c < LOW) {
            return c;
        }
        return c >= EXTENDED && c < EXTENDED_END ? c - EXTENDED + LOW : -1;
    }

    /** Appends a letter outside of the table and tells how many UTF-16 units it took. */
    private static int appendOther(StringBuilder key, String text, int at, int to) {
        int c = at + 1 < to ? text.codePointAt(at) : text.charAt(at);
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            key.append((char) ('0' + digit));
        } else if (c >= 0xff01 && c <= 0xff5e) {
            key.append(Character.toLowerCase((char) (c - 0xfee0)));
        } else if (!isIgnored(c)) {
            int lower = Character.toLowerCase(c);
            if (lower < LOW) {
                key.append(TABLE[lower]);
            } else {
                key.appendCodePoint(lower);
            }
        }
        return Character.charCount(c);
    }

    /** Joiners, direction marks, variation selectors, combining accents outside of the table. */
    private static boolean isIgnored(int c) {
        return (c >= 0x200b && c <= 0x200f)
                || c == 0x2060
                || c == 0xfeff
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0x1ab0 && c <= 0x1aff)
                || (c >= 0x20d0 && c <= 0x20ff);
    }

    private static char single(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (c == '\u00ad' || c == '\u0640' || isMark(c)) {
            return DROPPED;
        }
        char lower = base(c);
        int stroke = STROKES.indexOf(lower + "=");
        if (stroke >= 0) {
            return STROKES.charAt(stroke + 2);
        }
        return LONG_LETTERS.indexOf(lower + "=") >= 0 ? LONG : lower;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static char base(char c) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        char lower = base == 'İ' ? 'i' : Character.toLowerCase(base);
        return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
    }

    private static String expanded(char c) {
        int at = LONG_LETTERS.indexOf(base(c) + "=");
        int end = LONG_LETTERS.indexOf(' ', at);
        return LONG_LETTERS.substring(at + 2, end < 0 ? LONG_LETTERS.length() : end);
    }
}
