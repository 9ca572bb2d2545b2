package io.newsfold.extract.cue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in Chinese text, in digits, in characters or mixed ({@code 3.5万}, {@code 三十二}, {@code 二〇二四}), found by
 * character: where words are cut there depends on their neighbours.
 *
 * @param end the offset behind it, with {@code 多} or {@code 余}
 * @param isMore whether {@code 多} or {@code 余} makes it a lower bound
 * @param digits how many digits it has where it is written digit by digit, as years are; else 0
 */
public record ChineseNumber(BigDecimal value, int end, boolean isMore, int digits) {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int LONGEST = 24;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final int LARGEST_WHOLE = 9999;

    /** The number that begins at an offset, or null. */
    public static @Nullable ChineseNumber at(String text, int start) {
        int digits = digitsEnd(text, start);
        if (digits > start) {
            var value = Digits.value(ascii(text.substring(start, digits)), "zh");
            return value == null ? null : scaled(text, digits, value, value.scale() == 0 ? digits - start : 0);
        }
        return spelled(text, start);
    }

    /** Whether a character is part of a number, so that none begins behind it. */
    public static boolean isPart(char c) {
        return Character.isDigit(c) || c == '.' || c == ',' || digit(c) >= 0 || tens(c) > 0 || scale(c) > 0;
    }

    /** The value where it is an exact whole number up to 9999, or -1. */
    public int whole() {
        boolean exact = !isMore && value.scale() <= 0 && value.precision() - value.scale() <= 4;
        int whole = exact ? value.intValue() : -1;
        return whole <= LARGEST_WHOLE ? whole : -1;
    }

    /** Behind digits of any width with points and commas between them. */
    private static int digitsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < LONGEST) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == ',' || c == '．')
                    && at > start
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    private static String ascii(String digits) {
        var ascii = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = Character.digit(c, 10);
            ascii.append(digit >= 0 ? (char) ('0' + digit) : c == '．' ? '.' : c);
        }
        return ascii.toString();
    }

    private static ChineseNumber scaled(String text, int from, BigDecimal number, int digits) {
        var value = number;
        int at = from;
        while (at < text.length() && at < from + 3) {
            long scale = scale(text.charAt(at));
            if (scale < 0) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(scale));
            at++;
        }
        return ending(text, at, value, at == from ? digits : 0);
    }

    /** {@code 一百二十余}, {@code 两千}, {@code 三点五}: by sections of ten thousand. */
    private static @Nullable ChineseNumber spelled(String text, int start) {
        long total = 0;
        long section = 0;
        long digit = -1;
        int plain = 0;
        long run = 0;
        int at = start;
        for (; at < text.length() && at - start < LONGEST; at++) {
            int value = digit(text.charAt(at));
            long scale = value < 0 ? scale(text.charAt(at)) : -1;
            if (value >= 0) {
                run = digit >= 0 ? run * 10 + value : value;
                plain += 1;
                digit = run;
            } else if (scale == 10_000 || scale == 100_000_000) {
                if (at == start) {
                    return null;
                }
                long part = section + Math.max(digit, 0);
                total = scale == 10_000 ? total + part * scale : (total + part) * scale;
                section = 0;
                digit = -1;
                plain = 0;
            } else if (scale > 0) {
                section += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
                plain = 0;
            } else if (tens(text.charAt(at)) > 0) {
                section += tens(text.charAt(at));
                digit = -1;
                plain = 0;
            } else {
                break;
            }
        }
        if (at == start || plain > 4) {
            return null;
        }
        var value = BigDecimal.valueOf(total + section + Math.max(digit, 0));
        if (at + 1 < text.length() && text.charAt(at) == '点' && digit(text.charAt(at + 1)) >= 0) {
            int decimal = at + 1;
            var fraction = new StringBuilder("0.");
            while (decimal < text.length() && decimal - at < LONGEST && digit(text.charAt(decimal)) >= 0) {
                fraction.append(digit(text.charAt(decimal++)));
            }
            return scaled(text, decimal, value.add(new BigDecimal(fraction.toString())), 0);
        }
        return ending(text, at, value, plain == at - start ? plain : 0);
    }

    private static ChineseNumber ending(String text, int at, BigDecimal value, int digits) {
        boolean more = at < text.length() && (text.charAt(at) == '多' || text.charAt(at) == '余');
        if (!more) {
            return new ChineseNumber(value, at, false, digits);
        }
        int end = at + 1;
        if (end < text.length() && (text.charAt(end) == '万' || text.charAt(end) == '亿')) {
            var factor = text.charAt(end) == '万' ? TEN_THOUSAND : HUNDRED_MILLION;
            return new ChineseNumber(value.multiply(factor), end + 1, true, 0);
        }
        return new ChineseNumber(value, end, true, 0);
    }

    private static int digit(char c) {
        if (c == '两' || c == '兩') {
            return 2;
        }
        if (c == '○' || c == 'Ｏ') {
            return 0;
        }
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? digit : OTHER_DIGITS.indexOf(c);
    }

    /** Two and three tens in one character. */
    private static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : -1;
    }

    private static long scale(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> -1;
        };
    }
}
