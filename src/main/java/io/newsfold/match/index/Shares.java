package io.newsfold.match.index;

import java.util.Arrays;

/**
 * What each of a few thousand slots shares, added up in a table small enough to stay near the processor, however many slots
 * there are.
 */
final class Shares {
    private static final int BITS = 13;

    /** More slots than these must not be added to. */
    static final int MOST = 1 << (BITS - 1);

    /** Slots and one more, 0 where a place is free; and at the same places what they share. */
    private final int[] slots = new int[1 << BITS];

    private final int[] shared = new int[1 << BITS];

    /** {@code share} is above 0. */
    void add(int slot, int share) {
        int key = slot + 1;
        int place = (key * 0x9e3779b9) >>> (Integer.SIZE - BITS);
        while (slots[place] != key && slots[place] != 0) {
            place = (place + 1) & ((1 << BITS) - 1);
        }
        slots[place] = key;
        shared[place] += share;
    }

    void offer(BestSlots best, int but) {
        for (int place = 0; place < shared.length; place++) {
            if (shared[place] >= best.least() && slots[place] != 0 && slots[place] - 1 != but) {
                best.offer(slots[place] - 1, shared[place]);
            }
        }
    }

    void clear() {
        Arrays.fill(slots, 0);
        Arrays.fill(shared, 0);
    }
}
