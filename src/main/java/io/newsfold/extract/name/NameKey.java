package io.newsfold.extract.name;

import java.text.Normalizer;

/**
 * The key under which a name is looked up: lower case, without accents, dotless i as i, in the name's own script, with
 * the letter variants of Arabic and Persian made one. {@code İZMİR} and {@code Izmir} have one key. Hashes of keys are
 * 64 bits wide, so that tables need not keep the words.
 */
final class NameKey {
    private static final char NONE = 0;
    private static final char FIRST_ACCENTED = 0xc0;
    /** Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic. */
    private static final char LOW = 0x0700;

    private static final char EXTENDED = 0x1e00;
    private static final char DECOMPOSED_END = 0x2000;
    private static final char HAN = 0x3400;
    private static final char HAN_END = 0xa000;
    private static final char HANGUL = 0xac00;
    private static final char HANGUL_END = 0xd7a4;
    private static final char[] TABLE = table();
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private NameKey() {}

    /** The key itself. */
    static String of(CharSequence text) {
        var key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char k = TABLE[c];
            if (k != NONE) {
                key.append(k);
            }
            char second = second(c);
            if (second != NONE) {
                key.append(second);
            }
        }
        return key.toString();
    }

    /** The hash of the key of {@code text[from, to)}. */
    static long hash(CharSequence text, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            hash = extend(hash, text.charAt(i));
        }
        return hash;
    }

    /** The same of characters. */
    static long hash(char[] text, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            hash = extend(hash, text[i]);
        }
        return hash;
    }

    static long hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    static long start() {
        return BASIS;
    }

    /** The hash of a text one character longer. */
    static long extend(long hash, char c) {
        char k = TABLE[c];
        long longer = k == NONE ? hash : (hash ^ k) * PRIME;
        char second = c < 128 ? NONE : second(c);
        return second == NONE ? longer : (longer ^ second) * PRIME;
    }

    /** The hash of a phrase one word longer. */
    static long join(long phrase, long word) {
        long mixed = (phrase ^ (phrase >>> 29)) * 0xbf58476d1ce4e5b9L + word;
        return mixed ^ (mixed >>> 31);
    }

    private static char second(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> 's';
            case 'æ', 'Æ', 'œ', 'Œ' -> 'e';
            default -> NONE;
        };
    }

    /** Few letters are more than a capital or small letter: Latin, Greek, Cyrillic, Hebrew and Arabic ones. */
    private static char[] table() {
        var table = new char[0x10000];
        for (int i = 0; i < table.length; i++) {
            table[i] = isCaseless((char) i) ? (char) i : Character.toLowerCase((char) i);
        }
        for (char c = 0; c < DECOMPOSED_END; c = c + 1 == LOW ? EXTENDED : (char) (c + 1)) {
            table[c] = base(c);
        }
        for (int i = 0; i < table.length; i++) {
            char c = (char) i;
            if (!isCaseless(c) && (Character.getType(c) == Character.NON_SPACING_MARK || isIgnored(c))) {
                table[c] = NONE;
            }
        }
        return table;
    }

    /** Whether it is of a script without case and accents that has most of the characters. */
    private static boolean isCaseless(char c) {
        return (c >= HAN && c < HAN_END) || (c >= HANGUL && c < HANGUL_END);
    }

    private static boolean isIgnored(char c) {
        return c == 'ʼ' || c == 'ʻ' || c == '\u0640' || c == '\u200c' || c == '\u200d' || c == '\u00ad';
    }

    private static char base(char c) {
        return switch (c) {
            case 'ı', 'İ', 'I' -> 'i';
            case 'ß', 'ẞ' -> 's';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'æ', 'Æ' -> 'a';
            case 'œ', 'Œ' -> 'o';
            case 'ə', 'Ə' -> 'e';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ۀ' -> 'ه';
            default -> Character.toLowerCase(decomposed(c));
        };
    }

    private static char decomposed(char c) {
        return c < FIRST_ACCENTED
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
