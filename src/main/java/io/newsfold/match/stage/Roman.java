package io.newsfold.match.stage;

/** Roman numerals as series have them. */
final class Roman {
    private static final int LONGEST = 7;

    private Roman() {}

    /** The value of a numeral of {@code i}, {@code v} and {@code x} in small letters, or -1 where it is none. */
    static int value(String numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return -1;
        }
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> -1;
        };
    }
}
