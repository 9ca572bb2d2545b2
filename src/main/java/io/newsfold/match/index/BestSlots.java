package io.newsfold.match.index;

import java.util.Arrays;

/** The slots that share most of those offered, of equals the oldest: a heap with the least of them on top. */
final class BestSlots {
    private final long[] sequenceOf;
    private final int[] slots;
    private final int[] shared;
    private final long[] sequences;
    private int size;

    /** @param sequenceOf the sequence number of each slot */
    BestSlots(int limit, long[] sequenceOf) {
        this.sequenceOf = sequenceOf;
        slots = new int[limit];
        shared = new int[limit];
        sequences = new long[limit];
    }

    void offer(int slot, int share) {
        if (size < slots.length) {
            rise(size++, slot, share, sequenceOf[slot]);
        } else if (share > shared[0] || (share == shared[0] && sequenceOf[slot] < sequences[0])) {
            sink(slot, share, sequenceOf[slot]);
        }
    }

    /** What shares less is not taken. */
    int least() {
        return size < slots.length ? 1 : shared[0];
    }

    int[] slots() {
        return Arrays.copyOf(slots, size);
    }

    private void rise(int from, int slot, int share, long sequence) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!isLess(share, sequence, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, slot, share, sequence);
    }

    private void sink(int slot, int share, long sequence) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isLess(shared[child + 1], sequences[child + 1], child)) {
                child++;
            }
            if (isLess(share, sequence, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, slot, share, sequence);
    }

    private boolean isLess(int share, long sequence, int than) {
        return share < shared[than] || (share == shared[than] && sequence > sequences[than]);
    }

    private void move(int from, int to) {
        put(to, slots[from], shared[from], sequences[from]);
    }

    private void put(int at, int slot, int share, long sequence) {
        slots[at] = slot;
        shared[at] = share;
        sequences[at] = sequence;
    }
}
