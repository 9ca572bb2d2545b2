package io.newsfold.text;

import java.util.Arrays;
import java.util.List;

/** Scans a text once, by hand: linear time, for any text. */
public final class TextScanner {
    private TextScanner() {}

    /** A part of the text that is left out. */
    public record Hole(int start, int end) {}

    /** Scans {@code text}, whose language ({@code tag}, BCP 47 or {@code und}) chooses abbreviations and word breaks. */
    public static ScannedText scan(String text, String tag, List<Hole> holes) {
        int capacity = 16;
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        int[] sentenceOf = new int[capacity];
        var kinds = new ScannedText.Kind[capacity];
        int[] firsts = new int[capacity];
        int count = 0;
        int sentences = 0;
        boolean open = false;
        int i = 0;
        while (i < text.length()) {
            int hole = holeEnd(holes, i);
            if (hole > i) {
                i = Math.min(hole, text.length());
                open = false;
                continue;
            }
            char c = text.charAt(i);
            if (c == '\n') {
                open = false;
            }
            if (Character.isWhitespace(c) || c == '\u00a0') {
                i++;
                continue;
            }
            int start = i;
            ScannedText.Kind kind;
            if (Character.isLetter(text.codePointAt(i))) {
                kind = ScannedText.Kind.WORD;
                while (i < text.length() && isLetter(text.codePointAt(i))) {
                    i += Character.charCount(text.codePointAt(i));
                }
            } else if (Character.isDigit(c)) {
                kind = ScannedText.Kind.NUMBER;
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
            } else {
                kind = ScannedText.Kind.PUNCTUATION;
                i += Character.charCount(text.codePointAt(i));
            }
            if (count == starts.length) {
                capacity = count * 2;
                starts = Arrays.copyOf(starts, capacity);
                ends = Arrays.copyOf(ends, capacity);
                sentenceOf = Arrays.copyOf(sentenceOf, capacity);
                kinds = Arrays.copyOf(kinds, capacity);
            }
            if (!open) {
                if (sentences == firsts.length) {
                    firsts = Arrays.copyOf(firsts, sentences * 2);
                }
                firsts[sentences++] = count;
                open = true;
            }
            starts[count] = start;
            ends[count] = i;
            kinds[count] = kind;
            sentenceOf[count++] = sentences - 1;
            if (".!?".indexOf(c) >= 0 && (i == text.length() || Character.isWhitespace(text.charAt(i)))) {
                open = false;
            }
        }
        return new ScannedText(
                text,
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(kinds, count),
                Arrays.copyOf(sentenceOf, count),
                Arrays.copyOf(firsts, sentences));
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int holeEnd(List<Hole> holes, int at) {
        for (var hole : holes) {
            if (at >= hole.start() && at < hole.end()) {
                return hole.end();
            }
        }
        return -1;
    }
}
