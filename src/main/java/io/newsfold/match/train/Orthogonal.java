package io.newsfold.match.train;

/** Columns of a matrix that stand upright on each other. */
final class Orthogonal {
    private Orthogonal() {}

    /** Makes the columns so, each of length 1, by the method of Gram and Schmidt; a column that adds nothing becomes 0. */
    static void make(double[][] rows) {
        int width = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < width; column++) {
            double before = length(rows, column);
            for (int earlier = 0; earlier < column; earlier++) {
                subtract(rows, column, earlier);
            }
            double length = length(rows, column);
            double scale = length > before * 1e-9 ? 1 / length : 0;
            for (double[] row : rows) {
                row[column] *= scale;
            }
        }
    }

    private static void subtract(double[][] rows, int column, int earlier) {
        double along = 0;
        for (double[] row : rows) {
            along += row[column] * row[earlier];
        }
        for (double[] row : rows) {
            row[column] -= along * row[earlier];
        }
    }

    private static double length(double[][] rows, int column) {
        double squares = 0;
        for (double[] row : rows) {
            squares += row[column] * row[column];
        }
        return StrictMath.sqrt(squares);
    }

    /** The products of each column with each. */
    static double[][] products(double[][] rows) {
        int width = rows.length == 0 ? 0 : rows[0].length;
        double[][] products = new double[width][width];
        for (double[] row : rows) {
            for (int i = 0; i < width; i++) {
                for (int j = 0; j < width; j++) {
                    products[i][j] += row[i] * row[j];
                }
            }
        }
        return products;
    }
}
