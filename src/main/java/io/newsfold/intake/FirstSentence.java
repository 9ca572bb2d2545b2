package io.newsfold.intake;

import io.newsfold.model.Cut;
import io.newsfold.model.Field;
import java.util.List;

/** The first sentence of a body that is no cut, at most 300 characters, whole words: the title of what has none. */
final class FirstSentence {
    private static final int LONGEST = 300;

    private FirstSentence() {}

    static String of(String body, List<Cut> cuts) {
        int start = 0;
        for (boolean moved = true; moved; ) {
            moved = false;
            while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
                start++;
            }
            for (var cut : cuts) {
                if (cut.field() == Field.BODY && cut.start() <= start && start < cut.end()) {
                    start = cut.end();
                    moved = true;
                }
            }
        }
        int end = start;
        int limit = Math.min(body.length(), start + LONGEST);
        while (end < limit) {
            char c = body.charAt(end);
            boolean ends = ".!?。؟".indexOf(c) >= 0
                    && (end + 1 >= body.length() || Character.isWhitespace(body.charAt(end + 1)))
                    && end > start + 20;
            if (c == '\n') {
                return body.substring(start, end).strip();
            }
            end++;
            if (ends) {
                return body.substring(start, end).strip();
            }
        }
        if (end < body.length()) {
            int space = body.lastIndexOf(' ', end);
            end = space > start ? space : Character.isLowSurrogate(body.charAt(end)) ? end - 1 : end;
        }
        return body.substring(start, end).strip();
    }
}
