package io.newsfold.text;

/** What the scan asks of every letter of the scripts that set spaces between words, worked out once. */
final class Letters {
    /** Below it, every script sets spaces between words. */
    static final char END = 0x0e00;

    private static final byte LETTER = 1;
    private static final byte SMALL = 2;
    private static final byte CAPITAL = 4;
    private static final byte FIRST_CAPITAL = 8;
    private static final byte INSIDE = 16;
    private static final byte[] BITS = new byte[END];

    static {
        for (char c = 0; c < END; c++) {
            BITS[c] = bits(c);
        }
    }

    private Letters() {}

    static boolean is(char c) {
        return (BITS[c] & LETTER) != 0;
    }

    static boolean isSmall(char c) {
        return (BITS[c] & SMALL) != 0;
    }

    static boolean isLarge(char c) {
        return (BITS[c] & CAPITAL) != 0;
    }

    /** Whether a word that begins with it is capitalised: it is upper-case or title-case. */
    static boolean isCapital(char c) {
        return (BITS[c] & FIRST_CAPITAL) != 0;
    }

    /** Whether a word may go on with it though it is no letter: a mark, a digit, a joiner. */
    static boolean mayBeInside(char c) {
        return (BITS[c] & INSIDE) != 0;
    }

    private static byte bits(char c) {
        int bits = Characters.isLetter(c) ? LETTER : 0;
        bits |= Character.isLowerCase(c) ? SMALL : 0;
        bits |= Character.isUpperCase(c) ? CAPITAL : 0;
        bits |= Character.isUpperCase(c) || Character.isTitleCase(c) ? FIRST_CAPITAL : 0;
        bits |= Characters.isMark(c) || Characters.isDigit(c) || Characters.isJoiner(c) ? INSIDE : 0;
        return (byte) bits;
    }
}
