package io.newsfold.match.signal;

import io.newsfold.event.Shingles;

/** The word runs of one report laid out to be looked for in many: nearly all that are not here are told by one bit. */
final class Runs {
    private static final int WORDS = 256;

    private final Shingles shingles;
    private final long[] maybe = new long[WORDS];

    Runs(Shingles shingles) {
        this.shingles = shingles;
        for (int i = 0; i < shingles.size(); i++) {
            maybe[word(shingles.hash(i))] |= 1L << shingles.hash(i);
        }
    }

    Shingles shingles() {
        return shingles;
    }

    /** How many of the first {@code size} runs of another are here. */
    int shared(Shingles other, int size) {
        int shared = 0;
        for (int i = 0; i < size; i++) {
            int hash = other.hash(i);
            if ((maybe[word(hash)] >>> hash & 1) != 0 && has(hash)) {
                shared++;
            }
        }
        return shared;
    }

    private boolean has(int hash) {
        int low = 0;
        int high = shingles.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = shingles.hash(middle);
            if (there == hash) {
                return true;
            }
            low = there < hash ? middle + 1 : low;
            high = there < hash ? high : middle - 1;
        }
        return false;
    }

    private static int word(int hash) {
        return hash >>> 6 & WORDS - 1;
    }
}
