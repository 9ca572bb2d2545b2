package io.newsfold.text;

/** Which letters of a token are small and which are capitals, as bits: looked at once, asked for by every later step. */
final class LetterCase {
    static final int NONE = 0;
    /** It begins with an upper-case or title-case letter. */
    static final int CAPITALISED = 1;
    /** It has a small letter. */
    static final int SMALL = 2;
    /** It has a capital. */
    static final int CAPITAL = 4;
    /** It has two capitals or more. */
    static final int CAPITALS = 8;

    private LetterCase() {}

    static int of(String text, int start, int end) {
        int bits = isCapital(text, start, end) ? CAPITALISED : NONE;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c)) {
                bits |= SMALL;
            } else if (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
                bits |= (bits & CAPITAL) == 0 ? CAPITAL : CAPITALS;
            }
        }
        return bits;
    }

    /** The case of a text one simple letter longer. */
    static int with(int letterCase, char c) {
        if (Letters.isSmall(c)) {
            return letterCase | SMALL;
        }
        return Letters.isLarge(c) ? letterCase | ((letterCase & CAPITAL) == 0 ? CAPITAL : CAPITALS) : letterCase;
    }

    private static boolean isCapital(String text, int start, int end) {
        int c = text.charAt(start);
        if (c < 128) {
            return c >= 'A' && c <= 'Z';
        }
        c = end - start > 1 ? text.codePointAt(start) : c;
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
}
