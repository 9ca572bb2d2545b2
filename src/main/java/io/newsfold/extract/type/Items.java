package io.newsfold.extract.type;

/**
 * The paragraphs of a body, which are items in a round-up, and those that begin with the time of day, as the entries of a
 * live blog do: {@code 18:30 |}, {@code 9h10 –}, {@code 14.05.}.
 */
record Items(int all, int timed) {
    private static final int FEWEST_TIMED = 3;
    private static final String BEFORE = " \t\u00a0[(*•";

    static Items of(String body) {
        int all = 0;
        int timed = 0;
        for (int start = 0; start < body.length(); ) {
            int line = body.indexOf('\n', start);
            int end = line < 0 ? body.length() : line;
            if (!body.substring(start, end).isBlank()) {
                all++;
                timed += isTimed(body, start, end) ? 1 : 0;
            }
            start = end + 1;
        }
        return new Items(all, timed);
    }

    /** Whether they are the entries of a live blog. */
    boolean areTimed() {
        return timed >= FEWEST_TIMED && timed * 2 >= all;
    }

    private static boolean isTimed(String body, int start, int end) {
        int at = start;
        while (at < end && BEFORE.indexOf(body.charAt(at)) >= 0) {
            at++;
        }
        int hour = at;
        at = digits(body, at, end);
        if (at == hour || at - hour > 2 || number(body, hour, at) > 23) {
            return false;
        }
        int sign = space(body, at, end);
        if (sign == end || ":.h：".indexOf(body.charAt(sign)) < 0) {
            return false;
        }
        int minute = space(body, sign + 1, end);
        at = digits(body, minute, end);
        return at - minute == 2 && number(body, minute, at) < 60 && !isDate(body, at, end);
    }

    /** {@code 12.05.2024} is no time. */
    private static boolean isDate(String body, int at, int end) {
        return at + 1 < end && body.charAt(at) == '.' && isDigit(body.charAt(at + 1));
    }

    private static int digits(String body, int from, int end) {
        int at = from;
        while (at < end && isDigit(body.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int space(String body, int from, int end) {
        boolean isSpace = from < end && (body.charAt(from) == ' ' || body.charAt(from) == '\u00a0');
        return isSpace ? from + 1 : from;
    }

    private static int number(String body, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + body.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
