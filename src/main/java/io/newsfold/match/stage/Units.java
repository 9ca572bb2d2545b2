package io.newsfold.match.stage;

import io.newsfold.text.Fold;
import io.newsfold.text.ScannedText;
import io.newsfold.text.TextScanner;
import io.newsfold.text.WholeNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as units to look up: the tokens of a scan, folded. Where no spaces stand between words (Chinese), each letter
 * is a unit, so that no dictionary has to find the words; a run of digits or of Latin letters is one.
 */
final class Units {
    private static final String STOPS = "。！？!?";
    /** What the first sentences take, as a rule. */
    private static final int LONGEST = 110;

    private static final int LONGEST_BY_LETTER = 160;

    private final String[] keys;
    private final @Nullable String[] bare;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentences;
    private final boolean[] romans;
    private int size;

    private Units(int capacity) {
        keys = new String[capacity];
        bare = new @Nullable String[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        sentences = new int[capacity];
        romans = new boolean[capacity];
    }

    /** The words of the first {@code most} sentences of a text. */
    static Units byWord(ScannedText scanned, String tag, int most) {
        int count = Math.min(LONGEST, scanned.sentences() > most ? scanned.firstTokenOf(most) : scanned.size());
        var units = new Units(count);
        boolean arabic = tag.equals("ar");
        for (int i = 0; i < count; i++) {
            var key = scanned.isWord(i) ? scanned.key(i) : plain(scanned, i);
            units.add(key, scanned.start(i), scanned.end(i), scanned.sentenceOf(i));
            units.bare[i] = arabic && scanned.isWord(i) ? bare(key) : null;
            units.romans[i] = scanned.isCapitalised(i) && scanned.isWord(i) && !scanned.hasSmall(i);
        }
        return units;
    }

    /** The letters of the first {@code most} sentences of a text. */
    static Units byLetter(String text, List<TextScanner.Hole> holes, int most) {
        int length = Math.min(LONGEST_BY_LETTER, text.length());
        var units = new Units(length);
        int sentence = 0;
        for (int i = 0; i < length && sentence < most; ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '\n' || STOPS.indexOf(c) >= 0) {
                sentence += units.size > 0 && units.sentences[units.size - 1] == sentence ? 1 : 0;
            } else if (!Character.isWhitespace(c) && !isIn(holes, i)) {
                end = isRun(c) ? endOfRun(text, i) : end;
                units.add(Fold.key(text, i, end), i, end, sentence);
            }
            i = end;
        }
        return units;
    }

    private static boolean isIn(List<TextScanner.Hole> holes, int at) {
        for (var hole : holes) {
            if (at >= hole.start() && at < hole.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRun(char c) {
        return Character.isDigit(c) || (c < 0x250 && Character.isLetter(c));
    }

    private static int endOfRun(String text, int from) {
        boolean digits = Character.isDigit(text.charAt(from));
        int end = from + 1;
        while (end < text.length() && isRun(text.charAt(end)) && Character.isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private void add(String key, int start, int end, int sentence) {
        keys[size] = key;
        starts[size] = start;
        ends[size] = end;
        sentences[size++] = sentence;
    }

    private static String plain(ScannedText scanned, int token) {
        char c = scanned.text().charAt(scanned.start(token));
        return switch (c) {
            case '\u2019', '\u2018', '\u02bc', '\u00b4', '`' -> "'";
            case '\u2010', '\u2011' -> "-";
            default -> scanned.key(token);
        };
    }

    /** An Arabic word without the article and what is written onto it, or null where it has none. */
    private static @Nullable String bare(String key) {
        int from = 0;
        if (key.length() > 4 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')) {
            from = 1;
        }
        if (key.startsWith("لل", from) && key.length() - from > 4) {
            return key.substring(from + 2);
        }
        if (key.length() - from > 4 && "بكل".indexOf(key.charAt(from)) >= 0 && key.startsWith("ال", from + 1)) {
            return key.substring(from + 3);
        }
        if (key.startsWith("ال", from) && key.length() - from > 3) {
            return key.substring(from + 2);
        }
        return from > 0 ? key.substring(from) : key.equals("ال") ? "" : null;
    }

    int size() {
        return size;
    }

    String key(int unit) {
        return keys[unit];
    }

    /** The key without what Arabic writes onto the word; null where there is nothing. */
    @Nullable
    String bare(int unit) {
        return bare[unit];
    }

    int sentence(int unit) {
        return sentences[unit];
    }

    /** Whether two units follow each other without a space in one sentence. */
    boolean isGlued(int unit) {
        return unit > 0 && unit < size && starts[unit] == ends[unit - 1];
    }

    boolean isWord(int unit) {
        return !keys[unit].isEmpty() && Character.isLetter(keys[unit].codePointAt(0));
    }

    boolean is(int unit, char c) {
        return unit >= 0 && unit < size && keys[unit].length() == 1 && keys[unit].charAt(0) == c;
    }

    /** Whether a clause ends at a unit: a comma, a colon, a bracket, a quotation mark. */
    boolean endsClause(int unit) {
        return keys[unit].length() == 1 && ",;:()[]\"«»„“”—–|،؛，；：、（）《》".indexOf(keys[unit].charAt(0)) >= 0;
    }

    /** Whether a unit is a number onto which Arabic wrote the article. */
    boolean isNumberWithArticle(int unit) {
        return bare[unit] != null && keys[unit].startsWith("ال") && number(unit) > 0;
    }

    /** The unit as a number of one to three digits, or -1. */
    int number(int unit) {
        if (unit < 0 || unit >= size) {
            return WholeNumber.NONE;
        }
        return WholeNumber.of(bare[unit] == null ? keys[unit] : bare[unit], 3);
    }

    /** The unit as a Roman numeral in capitals up to 39, or -1. */
    int roman(int unit) {
        return unit >= 0 && unit < size && romans[unit] ? Roman.value(keys[unit]) : -1;
    }
}
