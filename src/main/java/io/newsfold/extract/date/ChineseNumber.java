package io.newsfold.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * A number of a Chinese date as it stands, in digits or in characters: {@code 29}, {@code 二十九}, {@code 廿九},
 * {@code 二○一七}.
 *
 * @param end offset after it
 * @param digits how many digits it has where it is written digit by digit, else 0
 */
record ChineseNumber(int value, int end, int digits) {
    private static final int LONGEST = 4;
    private static final String CHARACTERS = "零一二三四五六七八九";

    /** The number that begins at {@code at}, or null. */
    static @Nullable ChineseNumber at(String text, int at) {
        int end = at;
        boolean latin = at < text.length() && Character.isDigit(text.charAt(at));
        while (end < text.length() && end - at <= LONGEST && isPart(text.charAt(end), latin)) {
            end++;
        }
        if (end == at || end - at > LONGEST) {
            return null;
        }
        return latin || isPositional(text, at, end) ? positional(text, at, end) : spelled(text, at, end);
    }

    /** Whether a character is part of a number, so that none begins behind it. */
    static boolean isPart(char c) {
        return isPart(c, true) || isPart(c, false) || c == '.' || c == ',';
    }

    private static boolean isPart(char c, boolean latin) {
        return latin ? Character.isDigit(c) : digit(c) >= 0 || c == '十' || c == '廿' || c == '卅';
    }

    private static int digit(char c) {
        return c == '〇' || c == '○' || c == 'Ｏ' ? 0 : c == '两' || c == '兩' ? 2 : CHARACTERS.indexOf(c);
    }

    private static boolean isPositional(String text, int at, int end) {
        for (int i = at; i < end; i++) {
            if (digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static ChineseNumber positional(String text, int at, int end) {
        int value = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            int latin = Character.digit(c, 10);
            value = value * 10 + (latin >= 0 ? latin : digit(c));
        }
        return new ChineseNumber(value, end, end - at);
    }

    private static @Nullable ChineseNumber spelled(String text, int at, int end) {
        int tens = 0;
        int ones = 0;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十') {
                tens = Math.max(ones, 1);
                ones = 0;
            } else if (c == '廿' || c == '卅') {
                tens = c == '廿' ? 2 : 3;
            } else {
                ones = ones * 10 + digit(c);
            }
        }
        int value = tens * 10 + ones;
        return ones > 9 ? null : new ChineseNumber(value, end, 0);
    }
}
