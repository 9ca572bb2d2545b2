package io.newsfold.text;

/** Whole numbers in the digits 0 to 9, and nothing else beside them. */
public final class WholeNumber {
    /** What no number is read as. */
    public static final int NONE = -1;

    private static final int LONGEST = 9;

    private WholeNumber() {}

    /**
     * The number, or {@link #NONE} where there is another character, no digit, or more than {@code longest} of them.
     *
     * @param longest 1 to 9
     */
    public static int of(String digits, int longest) {
        return of(digits, 0, longest);
    }

    /** The same of the digits from an index on. */
    public static int of(String digits, int from, int longest) {
        int length = digits.length() - from;
        if (length < 1 || length > Math.min(longest, LONGEST)) {
            return NONE;
        }
        int value = 0;
        for (int i = from; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
