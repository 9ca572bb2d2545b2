package io.newsfold.event;

import java.util.Arrays;

/** Weighted features of unit length in fixed point: sums are exact, in any order. Never changed. */
public final class SparseVector {
    /** The weight 1.0. */
    public static final int ONE = 1 << 14;

    public static final SparseVector EMPTY = new SparseVector(new int[0], new short[0]);

    private final int[] features;
    private final short[] weights;

    /** Features ascending, without repetition; arrays are taken over. */
    public SparseVector(int[] features, short[] weights) {
        this.features = features;
        this.weights = weights;
    }

    public int size() {
        return features.length;
    }

    public int feature(int i) {
        return features[i];
    }

    /** In units of 1 / {@link #ONE}. */
    public int weight(int i) {
        return weights[i];
    }

    /** Cosine, 0 to 1. */
    public double dot(SparseVector other) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < features.length && j < other.features.length) {
            if (features[i] == other.features[j]) {
                sum += (long) weights[i++] * other.weights[j++];
            } else if (features[i] < other.features[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1.0, sum / ((double) ONE * ONE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseVector vector
                && Arrays.equals(features, vector.features)
                && Arrays.equals(weights, vector.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(features) + Arrays.hashCode(weights);
    }
}
