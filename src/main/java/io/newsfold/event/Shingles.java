package io.newsfold.event;

import java.util.Arrays;

/** Hashes of the word runs of a text, ascending, in 32 bits: what tells copies. Never changed. */
public final class Shingles {
    public static final Shingles NONE = new Shingles(new int[0]);

    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** The first halves of hashes that ascend. */
    public static Shingles of(long[] hashes) {
        int[] halves = Arrays.stream(hashes)
                .mapToInt(hash -> (int) (hash >> Integer.SIZE))
                .distinct()
                .toArray();
        return ofHashes(halves);
    }

    /** Ascending, without repetition; the array is taken over. */
    public static Shingles ofHashes(int[] hashes) {
        return hashes.length == 0 ? NONE : new Shingles(hashes);
    }

    public int size() {
        return hashes.length;
    }

    public int hash(int i) {
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
