package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;

/** A vector laid out to be compared with many: each feature of the other is looked up. */
final class Lookup {
    /** A feature of at least this weight is heavy. */
    private static final int HEAVY = SparseVector.ONE / 10;

    private static final int WORDS = 64;

    /** Entries of the vector at the places of their features; 0 where a place is free. */
    private final int[] places;

    /** A bit for each feature that the vector may have: nearly all that it has not are told by that. */
    private final long[] maybe = new long[WORDS];

    Lookup(SparseVector vector) {
        places = new int[Integer.highestOneBit(Math.max(1, vector.size())) * 4];
        int mask = places.length - 1;
        for (int i = 0; i < vector.size(); i++) {
            int feature = vector.feature(i);
            maybe[word(feature)] |= 1L << feature;
            int place = feature & mask;
            while (places[place] != 0) {
                place = (place + 1) & mask;
            }
            places[place] = vector.entry(i);
        }
    }

    /** Cosine, 0 to 1; the same as {@link SparseVector#dot}. */
    double dot(SparseVector other) {
        long sum = 0;
        for (int i = 0; i < other.size(); i++) {
            int entry = other.entry(i);
            int there = find(entry);
            if (there != 0) {
                sum += (long) SparseVector.weightOf(there) * SparseVector.weightOf(entry);
            }
        }
        return SparseVector.cosine(sum);
    }

    /**
     * What two vectors share; a shared feature has the lesser of its weights.
     *
     * @param heaviest weight, 0 to 1
     * @param heavy how many are of a weight of a tenth or more
     */
    record Shared(double heaviest, int heavy) {}

    Shared shared(SparseVector other) {
        int heaviest = 0;
        int heavy = 0;
        for (int i = 0; i < other.size(); i++) {
            int entry = other.entry(i);
            int there = find(entry);
            if (there != 0) {
                int weight = Math.min(SparseVector.weightOf(there), SparseVector.weightOf(entry));
                heaviest = Math.max(heaviest, weight);
                heavy += weight >= HEAVY ? 1 : 0;
            }
        }
        return new Shared(heaviest / (double) SparseVector.ONE, heavy);
    }

    /** The entry of the same feature, or 0. */
    private int find(int entry) {
        int feature = entry >> SparseVector.DROPPED_BITS;
        if ((maybe[word(feature)] >>> feature & 1) == 0) {
            return 0;
        }
        int mask = places.length - 1;
        int place = feature & mask;
        int there = places[place];
        while (there != 0 && (there ^ entry) >>> SparseVector.DROPPED_BITS != 0) {
            place = (place + 1) & mask;
            there = places[place];
        }
        return there;
    }

    private static int word(int feature) {
        return feature >>> 6 & WORDS - 1;
    }
}
