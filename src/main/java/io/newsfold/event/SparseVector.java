package io.newsfold.event;

import java.util.Arrays;

/**
 * Weighted features of unit length, four bytes each: 24 bits of the feature's hash and its weight on a scale of ratios.
 * Products are whole numbers, so sums are exact in any order. Never changed.
 */
public final class SparseVector {
    /** The weight 1.0. */
    public static final int ONE = 1 << 14;

    /** A feature of 32 bits is kept without these. */
    public static final int DROPPED_BITS = 8;

    public static final SparseVector EMPTY = new SparseVector(new int[0]);

    /** Ascending. */
    private final int[] entries;

    private SparseVector(int[] entries) {
        this.entries = entries;
    }

    /**
     * Of two features that differ in their last bits alone, the heavier is kept.
     *
     * @param features hashes, ascending, without repetition
     * @param weights in units of 1 / {@link #ONE}, each 1 or more
     */
    public static SparseVector of(int[] features, short[] weights) {
        int[] entries = new int[features.length];
        int count = 0;
        for (int i = 0; i < features.length; i++) {
            int entry = (features[i] & -(1 << DROPPED_BITS)) | WeightCode.of(weights[i]);
            if (count > 0 && (entries[count - 1] ^ entry) >>> DROPPED_BITS == 0) {
                entries[count - 1] = Math.max(entries[count - 1], entry);
            } else {
                entries[count++] = entry;
            }
        }
        return count == 0 ? EMPTY : new SparseVector(Arrays.copyOf(entries, count));
    }

    /** The vector that has these {@link #entry entries}. The array is taken over. */
    public static SparseVector ofEntries(int[] entries) {
        return entries.length == 0 ? EMPTY : new SparseVector(entries);
    }

    public int size() {
        return entries.length;
    }

    /** Feature and weight as they are kept: the weight's code, which ascends with it, in the last eight bits; never 0. */
    public int entry(int i) {
        return entries[i];
    }

    /** The first 24 bits of the feature's hash, as a number with a sign. */
    public int feature(int i) {
        return entries[i] >> DROPPED_BITS;
    }

    /** In units of 1 / {@link #ONE}. */
    public int weight(int i) {
        return weightOf(entries[i]);
    }

    /** The weight of an entry, whatever its feature. */
    public static int weightOf(int entry) {
        return WeightCode.weight(entry & 0xff);
    }

    /** The entry that has the weight of another, divided. */
    public static int divided(int entry, int by) {
        return (entry & -(1 << DROPPED_BITS)) | WeightCode.of(weightOf(entry) / by);
    }

    /** Cosine, 0 to 1. */
    public double dot(SparseVector other) {
        long sum = 0;
        for (int i = 0, j = 0; i < entries.length && j < other.entries.length; ) {
            int order = Integer.compare(feature(i), other.feature(j));
            if (order == 0) {
                sum += (long) weight(i) * other.weight(j);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return cosine(sum);
    }

    /** The cosine that a sum of products of weights stands for. */
    public static double cosine(long sum) {
        return Math.min(1.0, sum / ((double) ONE * ONE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseVector vector && Arrays.equals(entries, vector.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }
}
