package io.newsfold.event;

/** Weights in one byte, on a scale of ratios: 1 to {@link SparseVector#ONE}, each step 4 % more, so 2 % off at most. */
final class WeightCode {
    /** Steps to twice the weight. */
    private static final int STEPS = 18;

    private static final int[] WEIGHTS = new int[256];

    static {
        for (int code = 1; code < WEIGHTS.length; code++) {
            WEIGHTS[code] = (int) StrictMath.rint(StrictMath.pow(2, (code - 1) / (double) STEPS));
        }
    }

    private WeightCode() {}

    /** 1 to 253; the least for a weight of less than 1. */
    static int of(int weight) {
        int bounded = Math.min(weight, SparseVector.ONE);
        return bounded <= 1 ? 1 : 1 + (int) StrictMath.rint(StrictMath.log(bounded) / StrictMath.log(2) * STEPS);
    }

    static int weight(int code) {
        return WEIGHTS[code];
    }
}
