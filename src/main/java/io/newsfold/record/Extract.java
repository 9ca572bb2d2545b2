package io.newsfold.record;

/** A piece of a stored text, as it stands there. */
final class Extract {
    /** The longest that a record shows. */
    static final int LIMIT = 300;

    private Extract() {}

    /** The beginning of {@code text} up to the limit, cut between words where there are any, without blanks at its end. */
    static String head(String text) {
        if (text.length() <= LIMIT) {
            return text.stripTrailing();
        }
        int end = LIMIT;
        while (end > LIMIT / 2 && !isBreak(text, end)) {
            end--;
        }
        if (!isBreak(text, end)) {
            end = Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
        }
        return text.substring(0, end).stripTrailing();
    }

    private static boolean isBreak(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isWhitespace(text.charAt(at - 1));
    }
}
