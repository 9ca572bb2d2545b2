package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import java.util.BitSet;

/** Which tokens of a text stand in quotation marks; a mark that stays open ends with its sentence's paragraph. */
public final class Quotes {
    private static final int LONGEST = 400;
    private final BitSet quoted = new BitSet();

    public Quotes(Words words) {
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            var key = words.key(i);
            if (key.length() != 1) {
                continue;
            }
            char mark = key.charAt(0);
            boolean closes = mark == '"' || mark == '\u201d' || mark == '\u00bb' || (mark == '\u201c' && open >= 0);
            if (open >= 0 && closes) {
                if (i - open < LONGEST) {
                    quoted.set(open, i);
                }
                open = -1;
            } else if (mark == '"' || mark == '\u201c' || mark == '\u201e' || mark == '\u00ab') {
                open = i;
            }
        }
    }

    public boolean holds(int token) {
        return quoted.get(token);
    }
}
