package io.newsfold.match.train;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The axes of a symmetric matrix and how strong each is (its eigenvectors and eigenvalues), by Jacobi's rotations. */
final class SymmetricAxes {
    private static final int MOST_SWEEPS = 60;
    private static final double SMALL = 1e-22;

    private final double[][] vectors;
    private final double[] strengths;
    private final int[] order;

    private SymmetricAxes(double[][] vectors, double[] strengths, int[] order) {
        this.vectors = vectors;
        this.strengths = strengths;
        this.order = order;
    }

    /** Of a matrix, which is used up. */
    static SymmetricAxes of(double[][] matrix) {
        int size = matrix.length;
        double[][] vectors = new double[size][size];
        for (int i = 0; i < size; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && beside(matrix) > SMALL * diagonal(matrix); sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, vectors, p, q);
                }
            }
        }
        double[] strengths = IntStream.range(0, size)
                .mapToDouble(i -> Math.max(0, matrix[i][i]))
                .toArray();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -strengths[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SymmetricAxes(vectors, strengths, order);
    }

    private static double beside(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += matrix[i][j] * matrix[i][j];
            }
        }
        return sum;
    }

    private static double diagonal(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i] * matrix[i][i];
        }
        return sum;
    }

    /** Turns the axes p and q so that nothing is left between them. */
    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (matrix[p][q] == 0) {
            return;
        }
        double half = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = (half >= 0 ? 1 : -1) / (Math.abs(half) + StrictMath.sqrt(half * half + 1));
        double cosine = 1 / StrictMath.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            turn(row, p, q, cosine, sine);
        }
        double[] rowP = matrix[p];
        double[] rowQ = matrix[q];
        for (int i = 0; i < matrix.length; i++) {
            double there = rowP[i];
            rowP[i] = cosine * there - sine * rowQ[i];
            rowQ[i] = sine * there + cosine * rowQ[i];
        }
        for (double[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double there = row[p];
        row[p] = cosine * there - sine * row[q];
        row[q] = sine * there + cosine * row[q];
    }

    int size() {
        return order.length;
    }

    /** How strong the axis of a rank is, 0 and more; the strongest has rank 0. */
    double strength(int rank) {
        return strengths[order[rank]];
    }

    /** How far a point lies along the axis of a rank. */
    double along(int rank, double[] point) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += point[i] * vectors[i][order[rank]];
        }
        return sum;
    }
}
