package io.newsfold.match.train;

import java.util.List;

/** Fits a logistic model by Newton's method: the same weights from the same examples, whatever machine. */
public final class LogisticRegression {
    /** The direction of a signal that gets no weight. */
    public static final int LEFT_OUT = 2;

    private static final int ROUNDS = 25;
    private static final int SWEEPS = 2_000;

    private final double ridge;

    /** {@code ridge} pulls weights of signals of unit spread towards zero, as so many examples would. */
    public LogisticRegression(double ridge) {
        this.ridge = ridge;
    }

    /** One decision: the values of the signals, whether it was right to join, and how much it counts. */
    @SuppressWarnings("ArrayRecordComponent") // a row of a matrix, never compared
    public record Example(double[] values, boolean same, double weight) {}

    /**
     * The constant and then one weight a signal: none below zero for a signal of direction 1, none above for -1, any for 0.
     * The maximum under these bounds, by Newton's method with bounded steps.
     */
    public double[] fit(List<Example> examples, int[] directions) {
        int size = directions.length + 1;
        double[] spread = spread(examples, size);
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curvature = new double[size][size];
            double[] slope = new double[size];
            for (var example : examples) {
                accumulate(example, spread, weights, curvature, slope);
            }
            for (int i = 0; i < size; i++) {
                curvature[i][i] += i == 0 ? 1e-6 : ridge;
                slope[i] -= i == 0 ? 0 : ridge * weights[i];
                for (int j = 0; j < i; j++) {
                    curvature[j][i] = curvature[i][j];
                }
            }
            double change = step(curvature, slope, weights, directions);
            if (change < 1e-5) {
                break;
            }
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= spread[i];
        }
        return weights;
    }

    /** Goes to the minimum of the quadratic model within the bounds, one weight after the other; the greatest change. */
    private static double step(double[][] curvature, double[] slope, double[] weights, int[] directions) {
        int size = weights.length;
        double[] start = weights.clone();
        double[] left = slope.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double most = 0;
            for (int i = 0; i < size; i++) {
                double free = weights[i] + left[i] / curvature[i][i];
                double bounded = i == 0 ? free : bounded(free, directions[i - 1]);
                double change = bounded - weights[i];
                if (change != 0) {
                    weights[i] = bounded;
                    for (int j = 0; j < size; j++) {
                        left[j] -= curvature[j][i] * change;
                    }
                    most = Math.max(most, Math.abs(change));
                }
            }
            if (most < 1e-8) {
                break;
            }
        }
        double change = 0;
        for (int i = 0; i < size; i++) {
            change = Math.max(change, Math.abs(weights[i] - start[i]));
        }
        return change;
    }

    private static double bounded(double weight, int direction) {
        return direction == LEFT_OUT || weight * direction < 0 ? 0 : weight;
    }

    private static double[] spread(List<Example> examples, int size) {
        double[] sums = new double[size];
        double[] squares = new double[size];
        double total = 0;
        for (var example : examples) {
            total += example.weight();
            for (int i = 1; i < size; i++) {
                double value = example.values()[i - 1];
                sums[i] += example.weight() * value;
                squares[i] += example.weight() * value * value;
            }
        }
        double[] spread = new double[size];
        spread[0] = 1;
        for (int i = 1; i < size; i++) {
            double mean = sums[i] / total;
            double variance = squares[i] / total - mean * mean;
            spread[i] = variance > 1e-9 ? StrictMath.sqrt(variance) : 1;
        }
        return spread;
    }

    private static void accumulate(
            Example example, double[] spread, double[] weights, double[][] curvature, double[] slope) {
        int size = weights.length;
        double[] x = new double[size];
        x[0] = 1;
        double logOdds = weights[0];
        for (int i = 1; i < size; i++) {
            x[i] = example.values()[i - 1] / spread[i];
            logOdds += x[i] * weights[i];
        }
        double probability = 1 / (1 + StrictMath.exp(-logOdds));
        double error = (example.same() ? 1 : 0) - probability;
        double bend = Math.max(1e-9, probability * (1 - probability)) * example.weight();
        for (int i = 0; i < size; i++) {
            if (x[i] != 0) {
                slope[i] += example.weight() * error * x[i];
                double factor = bend * x[i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += factor * x[j];
                }
            }
        }
    }
}
