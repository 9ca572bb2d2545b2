package io.newsfold.match;

/** Counts by a number, in open addressing: 8 bytes a place, at most three in four of them taken. */
final class IntCounts {
    private static final int LEAST = 16;

    /** Each key doubled and one more; 0 where a place is free. */
    private int[] keys = new int[LEAST];

    private int[] counts = new int[LEAST];

    /** Places with a key, among them those whose count went back to zero. */
    private int used;

    int get(int key) {
        return counts[place(keys, key << 1 | 1)];
    }

    /** Keys are of 31 bits. */
    void add(int key, int step) {
        int odd = key << 1 | 1;
        int place = place(keys, odd);
        if (keys[place] == 0) {
            keys[place] = odd;
            used++;
        }
        counts[place] += step;
        if (used * 4 > keys.length * 3) {
            rehash();
        }
    }

    private static int place(int[] keys, int key) {
        int mask = keys.length - 1;
        int mixed = key * 0x9e3779b9;
        int place = (mixed ^ mixed >>> 16) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Grows if it must, and drops keys whose count went back to zero. */
    private void rehash() {
        int live = 0;
        for (int count : counts) {
            live += count == 0 ? 0 : 1;
        }
        int capacity = live * 2 > keys.length ? keys.length * 2 : keys.length;
        int[] newKeys = new int[capacity];
        int[] newCounts = new int[capacity];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                int place = place(newKeys, keys[i]);
                newKeys[place] = keys[i];
                newCounts[place] = counts[i];
            }
        }
        keys = newKeys;
        counts = newCounts;
        used = live;
    }
}
