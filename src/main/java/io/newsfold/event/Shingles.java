package io.newsfold.event;

import java.util.Arrays;

/** Hashes of the word runs of a text, ascending: what tells copies. Never changed. */
public final class Shingles {
    private final long[] hashes;

    /** Ascending, without repetition; the array is taken over. */
    public Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    public int size() {
        return hashes.length;
    }

    public long hash(int i) {
        return hashes[i];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
