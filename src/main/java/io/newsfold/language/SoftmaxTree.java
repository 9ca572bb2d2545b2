package io.newsfold.language;

import java.util.Arrays;
import java.util.List;

/**
 * The hierarchical softmax of a fastText model: a Huffman tree over the labels, built from their counts exactly as
 * fastText builds it, with one logistic decision a node.
 */
final class SoftmaxTree {
    /** A branch of the tree that is less likely is not gone into. */
    private static final double LEAST = 1e-9;

    private static final double LARGEST = 700;
    private static final double LN_2 = 0.6931471805599453;
    private static final int BIAS = 1023;
    /** Added and taken away again it leaves a whole number, rounded as {@link Math#rint} does, which takes longer. */
    private static final double ROUNDING = 1.5 * (1L << 52);

    private static final int MANTISSA = 52;
    private static final long UNBUILT = 1_000_000_000_000_000L;

    private final int labels;
    private final int dimension;
    private final int[] left;
    private final int[] right;
    private final float[] weights;

    private SoftmaxTree(int labels, int dimension, int[] left, int[] right, float[] weights) {
        this.labels = labels;
        this.dimension = dimension;
        this.left = left;
        this.right = right;
        this.weights = weights;
    }

    /** {@code counts} falls, as in a fastText dictionary. */
    static SoftmaxTree of(List<Long> counts, float[] weights, int dimension) {
        int labels = counts.size();
        int nodes = 2 * labels - 1;
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        long[] weight = new long[nodes];
        Arrays.fill(weight, UNBUILT);
        for (int i = 0; i < labels; i++) {
            weight[i] = counts.get(i);
        }
        int leaf = labels - 1;
        int node = labels;
        for (int i = labels; i < nodes; i++) {
            int[] least = new int[2];
            for (int j = 0; j < 2; j++) {
                least[j] = leaf >= 0 && weight[leaf] < weight[node] ? leaf-- : node++;
            }
            left[i] = least[0];
            right[i] = least[1];
            weight[i] = weight[least[0]] + weight[least[1]];
        }
        return new SoftmaxTree(labels, dimension, left, right, weights);
    }

    /** The probability of every label for a hidden vector, none below {@link #LEAST}; they sum to one but for that. */
    double[] probabilities(float[] hidden) {
        double[] reached = new double[left.length];
        reached[left.length - 1] = 1;
        for (int node = left.length - 1; node >= labels; node--) {
            if (reached[node] > LEAST) {
                double goesRight = 1 / (1 + exp(-dot(hidden, (node - labels) * dimension)));
                reached[left[node]] = reached[node] * (1 - goesRight);
                reached[right[node]] = reached[node] * goesRight;
            }
        }
        return Arrays.copyOf(reached, labels);
    }

    /** The exponential function to seven digits: the same on every platform, and many times faster than the library's. */
    private static double exp(double x) {
        double bounded = x > LARGEST ? LARGEST : x < -LARGEST ? -LARGEST : x;
        double power = bounded / LN_2 + ROUNDING - ROUNDING;
        double r = bounded - power * LN_2;
        double series = 1 + r * (1 + r / 2 * (1 + r / 3 * (1 + r / 4 * (1 + r / 5 * (1 + r / 6 * (1 + r / 7))))));
        return series * Double.longBitsToDouble(((long) power + BIAS) << MANTISSA);
    }

    private double dot(float[] hidden, int offset) {
        float sum = 0;
        for (int i = 0; i < dimension; i++) {
            sum += weights[offset + i] * hidden[i];
        }
        return sum;
    }
}
