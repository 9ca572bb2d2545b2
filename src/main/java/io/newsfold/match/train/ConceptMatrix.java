package io.newsfold.match.train;

import io.newsfold.event.SparseVector;
import java.util.Arrays;
import java.util.List;

/** Which concepts stand in which texts, with their weights: a row a text, a column a concept, most of it 0. */
final class ConceptMatrix {
    private final int[][] columns;
    private final float[][] weights;
    private final int width;

    /** @param features the concepts that count, ascending; the column of each is its place */
    ConceptMatrix(List<SparseVector> texts, int[] features) {
        columns = new int[texts.size()][];
        weights = new float[texts.size()][];
        width = features.length;
        for (int row = 0; row < columns.length; row++) {
            put(row, texts.get(row), features);
        }
    }

    private void put(int row, SparseVector text, int[] features) {
        int[] found = new int[text.size()];
        float[] told = new float[text.size()];
        int count = 0;
        for (int i = 0; i < text.size(); i++) {
            int column = Arrays.binarySearch(features, text.feature(i));
            if (column >= 0) {
                found[count] = column;
                told[count++] = text.weight(i) / (float) SparseVector.ONE;
            }
        }
        columns[row] = Arrays.copyOf(found, count);
        weights[row] = Arrays.copyOf(told, count);
    }

    int texts() {
        return columns.length;
    }

    /** This matrix times another, which has a row a concept. */
    double[][] times(double[][] other) {
        double[][] product = new double[columns.length][];
        for (int row = 0; row < product.length; row++) {
            product[row] = row(row, other);
        }
        return product;
    }

    private double[] row(int row, double[][] other) {
        double[] sum = new double[other.length == 0 ? 0 : other[0].length];
        for (int i = 0; i < columns[row].length; i++) {
            double[] added = other[columns[row][i]];
            float weight = weights[row][i];
            for (int d = 0; d < sum.length; d++) {
                sum[d] += weight * added[d];
            }
        }
        return sum;
    }

    /** What {@link #times} gives, times this matrix turned over: a row a concept again. */
    double[][] backAndForth(double[][] other) {
        double[][] back = new double[width][other.length == 0 ? 0 : other[0].length];
        for (int row = 0; row < columns.length; row++) {
            double[] there = row(row, other);
            for (int i = 0; i < columns[row].length; i++) {
                double[] sum = back[columns[row][i]];
                float weight = weights[row][i];
                for (int d = 0; d < there.length; d++) {
                    sum[d] += weight * there[d];
                }
            }
        }
        return back;
    }
}
