package io.newsfold.language;

import java.util.List;

/** A fastText classifier: a text is the mean of the vectors of its words and n-grams. Safe for use by many threads. */
final class FastTextModel {
    private final List<String> labels;
    private final Features features;
    private final SoftmaxTree tree;
    private final float[] input;
    private final int dimension;

    FastTextModel(List<String> labels, Features features, SoftmaxTree tree, float[] input, int dimension) {
        this.labels = labels;
        this.features = features;
        this.tree = tree;
        this.input = input;
        this.dimension = dimension;
    }

    List<String> labels() {
        return labels;
    }

    /** The probability of each label for a text in UTF-8 whose words lie between blanks. */
    double[] probabilities(byte[] utf8, int length) {
        var sum = new Sum();
        features.of(utf8, length, sum);
        return tree.probabilities(sum.mean());
    }

    private final class Sum implements Features.Sink {
        private final float[] vector = new float[dimension];
        private int rows;

        @Override
        public void row(int row) {
            rows++;
            int offset = row * dimension;
            for (int i = 0; i < dimension; i++) {
                vector[i] += input[offset + i];
            }
        }

        float[] mean() {
            for (int i = 0; i < dimension; i++) {
                vector[i] /= Math.max(1, rows);
            }
            return vector;
        }
    }
}
