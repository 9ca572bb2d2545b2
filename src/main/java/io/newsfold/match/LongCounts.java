package io.newsfold.match;

import java.util.Arrays;

/** Counts by hashed key, in open addressing: a map of primitives. Keys are hashes already; zero is kept apart. */
final class LongCounts {
    private long[] keys;
    private int[] counts;
    private int used;

    LongCounts() {
        this(1 << 12);
    }

    /** For about {@code expected} keys. */
    LongCounts(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected)) * 2;
        keys = new long[capacity];
        counts = new int[capacity];
    }

    int get(long key) {
        return counts[slot(normal(key))];
    }

    void add(long key, int step) {
        int slot = slot(normal(key));
        if (keys[slot] == 0) {
            keys[slot] = normal(key);
            used++;
        }
        counts[slot] += step;
        if (used * 2 > keys.length) {
            rehash();
        }
    }

    private static long normal(long key) {
        return key == 0 ? 1 : key;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Grows, and drops keys whose count went back to zero. */
    private void rehash() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        int live = 0;
        for (int count : oldCounts) {
            live += count != 0 ? 1 : 0;
        }
        int capacity = live * 4 > oldKeys.length ? oldKeys.length * 2 : oldKeys.length;
        keys = new long[capacity];
        counts = new int[capacity];
        used = live;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
        Arrays.fill(oldKeys, 0);
    }
}
