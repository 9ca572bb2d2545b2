package io.newsfold.match.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lists of postings by feature, in open addressing. A posting is a slot and a weight's code in one number; most features
 * have one posting, which lies in the table itself. A list is in the order of its slots' sequence numbers.
 */
final class Postings {
    private static final int LEAST = 1 << 6;

    /** What stands at a place instead of its one posting: that it is free, has a list, or lost its last posting. */
    private static final int FREE = 0;

    private static final int LISTED = -1;
    private static final int LEFT = -2;

    private final Sequences sequences;

    /** Two numbers a place: a feature, and its one posting, or {@link #FREE}, {@link #LISTED}, {@link #LEFT}. */
    private int[] table = new int[LEAST * 2];

    /** By place; the first element of each is how many postings follow. */
    private int[] @Nullable [] lists = new int[LEAST][];

    private int used;

    /** The sequence number of each slot. */
    @FunctionalInterface
    interface Sequences {
        long of(int slot);
    }

    Postings(Sequences sequences) {
        this.sequences = sequences;
    }

    /** A slot, up to 2^23, and the code of a weight, 1 to 255. */
    static int posting(int slot, int code) {
        return slot << Byte.SIZE | code;
    }

    static int slot(int posting) {
        return posting >>> Byte.SIZE;
    }

    void add(int feature, int posting) {
        int place = place(feature);
        int there = first(place);
        if (there == FREE) {
            table[place * 2] = feature;
            table[place * 2 + 1] = posting;
            if (++used * 3 > table.length) {
                rehash();
            }
        } else if (there == LEFT) {
            table[place * 2 + 1] = posting;
        } else if (there == LISTED) {
            lists[place] = with(list(place), posting);
        } else {
            lists[place] = with(new int[] {1, there, 0}, posting);
            table[place * 2 + 1] = LISTED;
        }
    }

    private int[] with(int[] list, int posting) {
        int size = list[0];
        int[] grown = size + 1 < list.length ? list : Arrays.copyOf(list, size + 2 + (size >> 2));
        long sequence = sequences.of(slot(posting));
        int at = size + 1;
        while (at > 1 && sequences.of(slot(grown[at - 1])) > sequence) {
            grown[at] = grown[at - 1];
            at--;
        }
        grown[at] = posting;
        grown[0] = size + 1;
        return grown;
    }

    void remove(int feature, int slot) {
        int place = place(feature);
        int there = first(place);
        if (there == LISTED) {
            removeFromList(place, slot);
        } else if (there > 0 && slot(there) == slot) {
            table[place * 2 + 1] = LEFT;
        }
    }

    private void removeFromList(int place, int slot) {
        int[] list = list(place);
        int size = list[0];
        int at = 1;
        while (at <= size && slot(list[at]) != slot) {
            at++;
        }
        if (at > size) {
            return;
        }
        if (size == 2) {
            table[place * 2 + 1] = list[3 - at];
            lists[place] = null;
            return;
        }
        System.arraycopy(list, at + 1, list, at, size - at);
        list[0] = size - 1;
        if (size * 2 < list.length) {
            lists[place] = Arrays.copyOf(list, size + 1);
        }
    }

    /** How many postings the feature at a place has. */
    int size(int place) {
        int there = first(place);
        return there == LISTED ? list(place)[0] : there > 0 ? 1 : 0;
    }

    /** Copies the newest postings of the feature at a place; how many. */
    int newest(int place, int[] into, int limit) {
        int there = first(place);
        if (there > 0 && limit > 0) {
            into[0] = there;
            return 1;
        }
        if (there != LISTED) {
            return 0;
        }
        int[] list = list(place);
        int count = Math.min(limit, list[0]);
        System.arraycopy(list, list[0] + 1 - count, into, 0, count);
        return count;
    }

    private int[] list(int place) {
        int[] list = lists[place];
        if (list == null) {
            throw new IllegalStateException("a feature has lost its list");
        }
        return list;
    }

    private int first(int place) {
        return table[place * 2 + 1];
    }

    /** Where a feature stands, or would; until the next change. */
    int place(int feature) {
        return place(table, feature);
    }

    private static int place(int[] table, int feature) {
        int mask = table.length / 2 - 1;
        int mixed = feature * 0x9e3779b9;
        int place = (mixed ^ mixed >>> 16) & mask;
        while (table[place * 2 + 1] != FREE && table[place * 2] != feature) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Grows if it must, and drops features that lost their last posting. */
    private void rehash() {
        int live = 0;
        for (int place = 0; place < lists.length; place++) {
            live += first(place) == FREE || first(place) == LEFT ? 0 : 1;
        }
        int capacity = live * 2 > lists.length ? lists.length * 2 : lists.length;
        int[] newTable = new int[capacity * 2];
        int[] @Nullable [] newLists = new int[capacity][];
        for (int i = 0; i < lists.length; i++) {
            if (first(i) != FREE && first(i) != LEFT) {
                int place = place(newTable, table[i * 2]);
                newTable[place * 2] = table[i * 2];
                newTable[place * 2 + 1] = first(i);
                newLists[place] = lists[i];
            }
        }
        table = newTable;
        lists = newLists;
        used = live;
    }
}
