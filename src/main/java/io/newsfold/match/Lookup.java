package io.newsfold.match;

import io.newsfold.event.SparseVector;

/** A vector laid out to be compared with many: {@link #dot} looks each feature of the other up, and is exact. */
final class Lookup {
    /** Entries of the vector at the places of their features; 0 where a place is free. */
    private final int[] places;

    Lookup(SparseVector vector) {
        places = new int[Integer.highestOneBit(Math.max(1, vector.size())) * 4];
        int mask = places.length - 1;
        for (int i = 0; i < vector.size(); i++) {
            int place = vector.feature(i) & mask;
            while (places[place] != 0) {
                place = (place + 1) & mask;
            }
            places[place] = vector.entry(i);
        }
    }

    /** Cosine, 0 to 1; the same as {@link SparseVector#dot}. */
    double dot(SparseVector other) {
        int mask = places.length - 1;
        long sum = 0;
        for (int i = 0; i < other.size(); i++) {
            int entry = other.entry(i);
            int place = entry >> SparseVector.DROPPED_BITS & mask;
            int there = places[place];
            while (there != 0) {
                if ((there ^ entry) >>> SparseVector.DROPPED_BITS == 0) {
                    sum += (long) SparseVector.weightOf(there) * SparseVector.weightOf(entry);
                    break;
                }
                place = (place + 1) & mask;
                there = places[place];
            }
        }
        return SparseVector.cosine(sum);
    }
}
