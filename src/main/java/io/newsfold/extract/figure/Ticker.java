package io.newsfold.extract.figure;

import io.newsfold.extract.cue.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticker: paragraphs that each begin with a time of day and tell of different things. Its event is the paragraph
 * that has the first word of the title to come back, and the figures of the other paragraphs are not of the event.
 */
final class Ticker {
    private static final int FEWEST = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;

    private record Paragraph(int start, int end) {}

    private Ticker() {}

    /** The sentences of the body that tell of other things than the event; none where the text is no ticker. */
    static BitSet aside(Words title, Words body) {
        var aside = new BitSet();
        var paragraphs = timed(body.scanned().text());
        if (paragraphs.size() < FEWEST) {
            return aside;
        }
        var event = event(title, body, paragraphs);
        if (event == null) {
            return aside;
        }
        for (int sentence = 0; sentence < body.scanned().sentences(); sentence++) {
            int start = body.scanned().start(body.scanned().firstTokenOf(sentence));
            boolean told = start >= paragraphs.get(0).start && (start < event.start || start >= event.end);
            aside.set(sentence, told);
        }
        return aside;
    }

    private static @Nullable Paragraph event(Words title, Words body, List<Paragraph> paragraphs) {
        for (int i = listStart(title); i < title.size(); i++) {
            if (!title.isWord(i) || title.key(i).length() < SHORTEST_WORD) {
                continue;
            }
            for (var paragraph : paragraphs) {
                if (has(body, paragraph, stem(title.key(i)))) {
                    return hasNumber(body, paragraph) ? paragraph : null;
                }
            }
        }
        return null;
    }

    /** Behind the colon of {@code This Tuesday: trains, storm, match}. */
    private static int listStart(Words title) {
        for (int i = 0; i < title.size(); i++) {
            if (title.is(i, ":")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String stem(String key) {
        return key.substring(0, Math.min(STEM, key.length()));
    }

    private static boolean has(Words body, Paragraph paragraph, String stem) {
        for (int i = body.scanned().tokenAt(paragraph.start);
                i < body.size() && body.scanned().start(i) < paragraph.end;
                i++) {
            if (body.isWord(i) && body.key(i).startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit stands behind the time. */
    private static boolean hasNumber(Words body, Paragraph paragraph) {
        var text = body.scanned().text();
        for (int i = paragraph.start + STEM + 2; i < paragraph.end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Paragraph> timed(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (isTimed(text, start, end)) {
                paragraphs.add(new Paragraph(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** {@code 18:40}, {@code 9h25}, {@code 18 h 40}, {@code 17.05}. */
    private static boolean isTimed(String text, int start, int end) {
        int at = start;
        while (at < end && at < start + 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean hour = at > start;
        at = pastSpace(text, at, end);
        boolean mark = at < end && ":.h".indexOf(text.charAt(at)) >= 0;
        at = pastSpace(text, at + 1, end);
        boolean minute = at + 1 < end && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
        return hour && mark && minute && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static int pastSpace(String text, int at, int end) {
        return at < end && Character.isSpaceChar(text.charAt(at)) ? at + 1 : at;
    }
}
