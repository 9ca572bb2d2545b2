package io.newsfold.intake.page;

import io.newsfold.text.Fold;
import java.util.ArrayList;
import java.util.List;

/** One line of a body without the blanks around it; offsets are those of the body. */
record Line(int start, int end, String text) {
    private static final int SHORT = 500;
    private static final String STOPS = ".!?…。！？؟।";
    private static final String CLOSERS = "\"'”’»)]›“";

    /** The lines that are not blank. */
    static List<Line> of(String body) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            add(lines, body, start, end);
            start = end + 1;
        }
        return lines;
    }

    private static void add(List<Line> lines, String body, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(body.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(body.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            lines.add(new Line(start, end, body.substring(start, end)));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** Without its first {@code length} characters. */
    Line from(int length) {
        int skip = length;
        while (skip < text.length() && isBlank(text.charAt(skip))) {
            skip++;
        }
        return new Line(start + skip, end, text.substring(skip));
    }

    int length() {
        return text.length();
    }

    boolean isShort() {
        return text.length() <= SHORT;
    }

    /** Folded; of a long line only the beginning. */
    String key() {
        return Fold.key(isShort() ? text : text.substring(0, SHORT)).replace('’', '\'');
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = isBlank(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it ends with a full stop; titles may ask or exclaim, but end with none. */
    boolean endsWithStop() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".…。।:;,".indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it can be a headline: short, more than a word, without a full stop. */
    boolean isHeadline() {
        int words = words();
        boolean isLongEnough = words >= 3 || (words >= 1 && text.codePointCount(0, text.length()) >= 8 && hasUncased());
        return text.length() <= 220 && words <= 32 && isLongEnough && !endsWithStop();
    }

    /** Whether it reads as running text. */
    boolean isProse() {
        return endsSentence() && (words() >= 6 || (hasUncased() && text.length() >= 15));
    }

    private boolean hasUncased() {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_LETTER);
    }

    /** Whether its letters are capitals only. */
    boolean isUpperCase() {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
            any |= Character.isUpperCase(c);
        }
        return any;
    }
}
