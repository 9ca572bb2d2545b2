package io.newsfold.extract.cue;

import com.ibm.icu.text.Transliterator;

/** Chinese text in simplified characters, one for one, so that offsets stay. */
public final class Simplified {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final char[] TABLE = table();

    private Simplified() {}

    public static String of(String text) {
        char[] simple = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char to = c >= FIRST && c <= LAST ? TABLE[c - FIRST] : c;
            if (to != c) {
                simple = simple == null ? text.toCharArray() : simple;
                simple[i] = to;
            }
        }
        return simple == null ? text : new String(simple);
    }

    /** Each character by itself, between line ends, so that no rule sees its neighbour. */
    private static char[] table() {
        var all = new StringBuilder(2 * (LAST - FIRST + 1));
        for (char c = FIRST; c <= LAST; c++) {
            all.append(c).append('\n');
        }
        var lines = Transliterator.getInstance("Hant-Hans")
                .transliterate(all.toString())
                .split("\n", -1);
        var table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            boolean single = i < lines.length && lines[i].length() == 1;
            table[i] = single ? lines[i].charAt(0) : (char) (FIRST + i);
        }
        return table;
    }
}
