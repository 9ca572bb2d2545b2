package io.newsfold.extract.cue;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in digits, with the points and commas of their language. */
final class Digits {
    private static final Set<String> POINT_IS_DECIMAL =
            Set.of("en", "zh", "ja", "ko", "ar", "he", "hi", "th", "ku", "fa", "und");

    private Digits() {}

    /** The value of a run of digits with points and commas, by the habit of the language; null for a time or a date. */
    static @Nullable BigDecimal value(String number, String tag) {
        boolean numeric = isNumeric(number);
        if (number.length() > 24 || !numeric || !Character.isDigit(number.charAt(number.length() - 1))) {
            return null;
        }
        int points = count(number, '.');
        int commas = count(number, ',');
        if (points + commas == 0) {
            return new BigDecimal(number);
        }
        char last = number.lastIndexOf('.') > number.lastIndexOf(',') ? '.' : ',';
        int after = number.length() - 1 - number.lastIndexOf(last);
        boolean both = points > 0 && commas > 0;
        boolean single = points + commas == 1;
        boolean habit = (last == '.') == POINT_IS_DECIMAL.contains(tag);
        boolean zeroFirst = number.startsWith("0");
        boolean decimal = both ? count(number, last) == 1 : single && (after != 3 || habit || zeroFirst);
        if (!decimal && !isGrouped(number)) {
            return null;
        }
        char group = last == '.' ? ',' : '.';
        var plain = decimal
                ? number.replace(String.valueOf(group), "").replace(last, '.')
                : number.replace(".", "").replace(",", "");
        return new BigDecimal(plain);
    }

    private static boolean isNumeric(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private static boolean isGrouped(String number) {
        int run = 0;
        boolean first = true;
        for (int i = number.length() - 1; i >= 0; i--) {
            char c = number.charAt(i);
            if (c != '.' && c != ',') {
                run++;
                continue;
            }
            if (run != 3) {
                return false;
            }
            first = false;
            run = 0;
        }
        return !first && run >= 1 && run <= 3;
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }
}
