package io.newsfold.match.index;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.SparseVector;
import java.util.Arrays;

/** The features that a report is listed under and looked for by: its heaviest words, and names of each kind. */
final class Listing {
    private static final int WORDS = 32;
    private static final int NAMES = 6;

    /** What a name counts beside a word of the same weight: names are few, so each weighs more in a vector of its own. */
    private static final int NAME_SHARE = 5;

    private Listing() {}

    /** Entries of vectors; a feature that is both word and name may be there twice. */
    static int[] of(Fingerprint print) {
        int[] entries = new int[WORDS + 3 * NAMES];
        int count = heaviest(print.body(), WORDS, 1, entries, 0);
        count = heaviest(print.people(), NAMES, NAME_SHARE, entries, count);
        count = heaviest(print.organisations(), NAMES, NAME_SHARE, entries, count);
        count = heaviest(print.places(), NAMES, NAME_SHARE, entries, count);
        return Arrays.copyOf(entries, count);
    }

    /** Of equal weights those come first that stand first. */
    private static int heaviest(SparseVector vector, int limit, int share, int[] into, int from) {
        int[] having = new int[256];
        for (int i = 0; i < vector.size(); i++) {
            having[vector.entry(i) & 0xff]++;
        }
        int least = having.length;
        int heavier = 0;
        while (least > 1 && heavier + having[least - 1] <= limit) {
            heavier += having[--least];
        }
        int equal = limit - heavier;
        int count = from;
        for (int i = 0; i < vector.size(); i++) {
            int entry = vector.entry(i);
            int code = entry & 0xff;
            if (code >= least || (code == least - 1 && equal-- > 0)) {
                into[count++] = share == 1 ? entry : SparseVector.divided(entry, share);
            }
        }
        return count;
    }
}
