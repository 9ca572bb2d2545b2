package io.newsfold.match.train;

import java.util.List;

/** Fits a logistic model by Newton's method: the same weights from the same examples, whatever machine. */
public final class LogisticRegression {
    private static final int ROUNDS = 25;

    private final double ridge;

    /** {@code ridge} pulls weights of signals of unit spread towards zero, as so many examples would. */
    public LogisticRegression(double ridge) {
        this.ridge = ridge;
    }

    /** One decision: the values of the signals, whether it was right to join, and how much it counts. */
    @SuppressWarnings("ArrayRecordComponent") // a row of a matrix, never compared
    public record Example(double[] values, boolean same, double weight) {}

    /**
     * The constant and then one weight a signal. A signal of direction 1 gets no weight below zero, of -1 none above: the
     * one that goes wrong is left out and the rest fitted anew, until none does.
     */
    public double[] fit(List<Example> examples, int[] directions) {
        int size = directions.length + 1;
        double[] spread = spread(examples, size);
        boolean[] out = new boolean[size];
        while (true) {
            double[] weights = fit(examples, spread, out);
            boolean wrong = false;
            for (int i = 1; i < size; i++) {
                if (weights[i] * directions[i - 1] < 0) {
                    out[i] = true;
                    wrong = true;
                }
            }
            if (!wrong) {
                return weights;
            }
        }
    }

    private double[] fit(List<Example> examples, double[] spread, boolean[] out) {
        int size = spread.length;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curvature = new double[size][size];
            double[] slope = new double[size];
            for (var example : examples) {
                accumulate(example, spread, out, weights, curvature, slope);
            }
            for (int i = 0; i < size; i++) {
                curvature[i][i] += i == 0 ? 1e-6 : ridge;
                slope[i] -= i == 0 ? 0 : ridge * weights[i];
            }
            double[] step = solve(curvature, slope);
            double change = 0;
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
                change = Math.max(change, Math.abs(step[i]));
            }
            if (change < 1e-7) {
                break;
            }
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= spread[i];
        }
        return weights;
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
            Example example, double[] spread, boolean[] out, double[] weights, double[][] curvature, double[] slope) {
        int size = weights.length;
        double[] x = new double[size];
        x[0] = 1;
        double logOdds = weights[0];
        for (int i = 1; i < size; i++) {
            x[i] = out[i] ? 0 : example.values()[i - 1] / spread[i];
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

    /** Cholesky: {@code matrix} is given by its lower half. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? StrictMath.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
        double[] answer = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                answer[i] -= matrix[i][k] * answer[k];
            }
            answer[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                answer[i] -= matrix[k][i] * answer[k];
            }
            answer[i] /= matrix[i][i];
        }
        return answer;
    }
}
