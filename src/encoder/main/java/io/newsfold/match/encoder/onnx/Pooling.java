package io.newsfold.match.encoder.onnx;

/** Many vectors as one. */
final class Pooling {
    private Pooling() {}

    /** The mean of vectors as one of length 1; zeros where they cancel each other. */
    static float[] unitMean(float[]... vectors) {
        double[] sum = new double[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        double square = 0;
        for (double value : sum) {
            square += value * value;
        }
        float[] unit = new float[sum.length];
        if (square > 0) {
            double length = StrictMath.sqrt(square);
            for (int i = 0; i < unit.length; i++) {
                unit[i] = (float) (sum[i] / length);
            }
        }
        return unit;
    }
}
