package io.newsfold.match;

import io.newsfold.event.SparseVector;
import java.util.Arrays;

/** Collects features with their weight in one text and makes a vector of unit length from them. */
public final class VectorBuilder {
    private int[] features = new int[64];
    private float[] amounts = new float[64];
    private int count;
    private double length;

    public void add(int feature, float amount) {
        if (count == features.length) {
            features = Arrays.copyOf(features, count * 2);
            amounts = Arrays.copyOf(amounts, count * 2);
        }
        features[count] = feature;
        amounts[count++] = amount;
    }

    /** How rare a feature is: the weight of one occurrence. */
    @FunctionalInterface
    public interface Rarity {
        double of(int feature);
    }

    /** The {@code limit} heaviest features; the length is that of all of them. */
    public SparseVector build(Rarity rarity, int limit) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) features[i] << 32) | i;
        }
        Arrays.sort(order);
        int[] unique = new int[count];
        double[] weights = new double[count];
        int size = 0;
        double squares = 0;
        for (int i = 0; i < count; ) {
            int feature = (int) (order[i] >> 32);
            double amount = 0;
            for (; i < count && (int) (order[i] >> 32) == feature; i++) {
                amount += amounts[(int) order[i]];
            }
            double weight = (amount > 1 ? 1 + StrictMath.log(amount) : amount) * rarity.of(feature);
            if (weight > 0) {
                unique[size] = feature;
                weights[size++] = weight;
                squares += weight * weight;
            }
        }
        length = StrictMath.sqrt(squares);
        return size == 0 ? SparseVector.EMPTY : fixed(unique, weights, size, length, limit);
    }

    private static SparseVector fixed(int[] features, double[] weights, int size, double length, int limit) {
        short[] fixed = new short[size];
        for (int i = 0; i < size; i++) {
            fixed[i] = (short) StrictMath.rint(weights[i] / length * SparseVector.ONE);
        }
        int least = size > limit ? leastKept(fixed, limit) : 1;
        int[] keptFeatures = new int[size];
        short[] keptWeights = new short[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (fixed[i] >= least) {
                keptFeatures[kept] = features[i];
                keptWeights[kept++] = fixed[i];
            }
        }
        return SparseVector.of(Arrays.copyOf(keptFeatures, kept), Arrays.copyOf(keptWeights, kept));
    }

    /** The least weight that at most {@code limit} features exceed or reach, so that ties are all left out or all in. */
    private static int leastKept(short[] weights, int limit) {
        short[] sorted = weights.clone();
        Arrays.sort(sorted);
        return Math.max(1, sorted[sorted.length - limit - 1] + 1);
    }

    /** The length of the vector that was built last, before it was made one: what a weight of 1 stands for. */
    public double length() {
        return length;
    }
}
