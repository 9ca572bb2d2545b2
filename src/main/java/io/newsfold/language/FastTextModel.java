package io.newsfold.language;

import java.util.List;

/** A fastText classifier: a text is the mean of the vectors of its words and n-grams. Safe for use by many threads. */
final class FastTextModel {
    /** A dimension is a multiple of it. */
    static final int WIDTH = 4;

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
        return tree.probabilities(mean(features.of(utf8, length)));
    }

    /** The mean of rows, four places at a time, which a processor keeps in its registers. */
    private float[] mean(Features.Rows rows) {
        float[] mean = new float[dimension];
        int count = Math.max(1, rows.size());
        for (int place = 0; place < dimension; place += WIDTH) {
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int i = 0; i < rows.size(); i++) {
                int at = rows.get(i) * dimension + place;
                a += input[at];
                b += input[at + 1];
                c += input[at + 2];
                d += input[at + 3];
            }
            mean[place] = a / count;
            mean[place + 1] = b / count;
            mean[place + 2] = c / count;
            mean[place + 3] = d / count;
        }
        return mean;
    }
}
