package io.newsfold.pivot;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.newsfold.text.ScannedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits as one spelling, whatever the language writes: {@code 13.600} in Turkish and {@code 13,600} in English
 * give {@code 13600}, {@code 6,8} in German gives {@code 6.8}. Separators follow the locale of CLDR.
 */
final class NumberReader {
    /** A number, null if it is too long to be one, and the token after it. */
    record Found(@Nullable BigDecimal value, int next) {}

    private static final int LONGEST = 20;
    private static final int GROUP = 3;

    private final boolean decimalComma;
    private final boolean spaceGroups;

    NumberReader(String language) {
        var symbols = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        decimalComma = symbols.getDecimalSeparator() == ',';
        spaceGroups = Character.isSpaceChar(symbols.getGroupingSeparator());
    }

    /** The number that begins at {@code token}, which is a token of digits. */
    Found read(ScannedText text, int token) {
        int last = token;
        while (last + 2 < text.size()
                && text.kind(last + 2) == ScannedText.Kind.NUMBER
                && text.isGlued(last + 1)
                && text.isGlued(last + 2)
                && isSeparator(text, last + 1)) {
            last += 2;
        }
        if (last == token) {
            while (last + 1 < text.size() && isSpaceGroup(text, last + 1)) {
                last++;
            }
        }
        boolean isNumber = text.end(last) - text.start(token) <= LONGEST;
        return new Found(isNumber ? plain(text.text(), text.start(token), text.end(last)) : null, last + 1);
    }

    private boolean isSpaceGroup(ScannedText text, int token) {
        if (text.kind(token) != ScannedText.Kind.NUMBER
                || text.end(token) - text.start(token) != GROUP
                || text.start(token) - text.end(token - 1) != 1
                || text.end(token - 1) - text.start(token - 1) > GROUP) {
            return false;
        }
        char gap = text.text().charAt(text.end(token - 1));
        return gap == '\u00a0' || gap == '\u202f' || (spaceGroups && gap == ' ');
    }

    private static boolean isSeparator(ScannedText text, int token) {
        return text.end(token) - text.start(token) == 1
                && ".,٫٬'’".indexOf(text.text().charAt(text.start(token))) >= 0;
    }

    private @Nullable BigDecimal plain(String text, int start, int end) {
        int decimal = decimalAt(text, start, end);
        var digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            } else if (i == decimal) {
                digits.append('.');
            }
        }
        return digits.length() == 0 ? null : new BigDecimal(digits.toString());
    }

    /** Where the decimal separator stands, or -1. The last separator is one unless it groups three digits. */
    private int decimalAt(String text, int start, int end) {
        int last = -1;
        int separators = 0;
        for (int i = start; i < end; i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                separators++;
                last = last >= 0 && text.charAt(i) == text.charAt(last) ? last : i;
            }
        }
        if (last < 0) {
            return -1;
        }
        char c = text.charAt(last);
        boolean repeated = separators > 1 && text.lastIndexOf(c, end - 1) != last;
        if (repeated || c == '٬' || c == '\'' || c == '’' || Character.isSpaceChar(c)) {
            return -1;
        }
        boolean groupsThree = end - last - 1 == GROUP;
        boolean isDecimalHere = c == '٫' || (c == ',') == decimalComma;
        return !groupsThree || isDecimalHere ? last : -1;
    }
}
