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
    private int[] features = new int[LEAST];

    /** One posting, or {@link #FREE}, {@link #LISTED}, {@link #LEFT}. */
    private int[] first = new int[LEAST];

    /** Its first element is how many postings follow. */
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
        int place = place(features, first, feature);
        int there = first[place];
        if (there == FREE) {
            features[place] = feature;
            first[place] = posting;
            if (++used * 3 > features.length * 2) {
                rehash();
            }
        } else if (there == LEFT) {
            first[place] = posting;
        } else if (there == LISTED) {
            lists[place] = with(list(place), posting);
        } else {
            lists[place] = with(new int[] {1, there, 0}, posting);
            first[place] = LISTED;
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
        int place = place(features, first, feature);
        int there = first[place];
        if (there == LISTED) {
            removeFromList(place, slot);
        } else if (there > 0 && slot(there) == slot) {
            first[place] = LEFT;
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
            first[place] = list[3 - at];
            lists[place] = null;
            return;
        }
        System.arraycopy(list, at + 1, list, at, size - at);
        list[0] = size - 1;
        if (size * 2 < list.length) {
            lists[place] = Arrays.copyOf(list, size + 1);
        }
    }

    /** How many postings a feature has. */
    int size(int feature) {
        int place = place(features, first, feature);
        return first[place] == LISTED ? list(place)[0] : first[place] > 0 ? 1 : 0;
    }

    /** Copies the newest postings of a feature; how many. */
    int newest(int feature, int[] into, int limit) {
        int place = place(features, first, feature);
        if (first[place] > 0 && limit > 0) {
            into[0] = first[place];
            return 1;
        }
        if (first[place] != LISTED) {
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

    private static int place(int[] features, int[] first, int feature) {
        int mask = features.length - 1;
        int mixed = feature * 0x9e3779b9;
        int place = (mixed ^ mixed >>> 16) & mask;
        while (first[place] != FREE && features[place] != feature) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Grows if it must, and drops features that lost their last posting. */
    private void rehash() {
        int live = 0;
        for (int posting : first) {
            live += posting == FREE || posting == LEFT ? 0 : 1;
        }
        int capacity = live * 2 > features.length ? features.length * 2 : features.length;
        int[] newFeatures = new int[capacity];
        int[] newFirst = new int[capacity];
        int[] @Nullable [] newLists = new int[capacity][];
        for (int i = 0; i < features.length; i++) {
            if (first[i] != FREE && first[i] != LEFT) {
                int place = place(newFeatures, newFirst, features[i]);
                newFeatures[place] = features[i];
                newFirst[place] = first[i];
                newLists[place] = lists[i];
            }
        }
        features = newFeatures;
        first = newFirst;
        lists = newLists;
        used = live;
    }
}
