package io.newsfold.match.train;

import io.newsfold.match.train.LogisticRegression.Example;
import java.util.Arrays;
import java.util.List;

/** The values of all examples sorted into at most {@value #MOST} bins a signal, of about as many examples each. */
final class Bins {
    static final int MOST = 64;

    /** Limits lie on so fine a grid: a file tells them in four decimals. */
    private static final double GRID = 10_000;

    private final byte[][] bins;
    private final double[][] limits;

    private Bins(byte[][] bins, double[][] limits) {
        this.bins = bins;
        this.limits = limits;
    }

    static Bins of(List<Example> examples, int signals) {
        byte[][] bins = new byte[signals][examples.size()];
        double[][] limits = new double[signals][];
        double[] values = new double[examples.size()];
        for (int signal = 0; signal < signals; signal++) {
            for (int i = 0; i < values.length; i++) {
                values[i] = examples.get(i).values()[signal];
            }
            limits[signal] = limits(values);
            for (int i = 0; i < values.length; i++) {
                bins[signal][i] = bin(values[i], limits[signal]);
            }
        }
        return new Bins(bins, limits);
    }

    /** Ascending, between different values. */
    private static double[] limits(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] limits = new double[MOST - 1];
        int size = 0;
        int last = sorted.length - 1;
        for (int i = 1; i < MOST; i++) {
            double limit = StrictMath.floor(sorted[(int) ((long) last * i / MOST)] * GRID) / GRID;
            boolean parts = limit >= sorted[0] && limit < sorted[last];
            if (parts && (size == 0 || limit > limits[size - 1])) {
                limits[size++] = limit;
            }
        }
        // many equal values leave few limits: the rest of the values gets limits of its own
        return size < MOST / 4 ? withRest(sorted, limits, size) : Arrays.copyOf(limits, size);
    }

    private static double[] withRest(double[] sorted, double[] limits, int size) {
        double common = sorted[sorted.length / 2];
        double[] rest = Arrays.stream(sorted).filter(value -> value != common).toArray();
        double[] all = Arrays.copyOf(limits, size + MOST / 2);
        int count = size;
        for (int i = 0; i < MOST / 2 && rest.length > 0; i++) {
            double limit = StrictMath.floor(rest[(int) ((long) (rest.length - 1) * i / (MOST / 2))] * GRID) / GRID;
            if (limit >= sorted[0] && limit < sorted[sorted.length - 1]) {
                all[count++] = limit;
            }
        }
        return Arrays.stream(Arrays.copyOf(all, count)).sorted().distinct().toArray();
    }

    private static byte bin(double value, double[] limits) {
        int at = Arrays.binarySearch(limits, value);
        return (byte) (at >= 0 ? at : -at - 1);
    }

    byte[] of(int signal) {
        return bins[signal];
    }

    /** Values up to {@code limits[b]} are in the bins 0 to b. */
    double[] limits(int signal) {
        return limits[signal];
    }

    int signals() {
        return bins.length;
    }
}
