package io.newsfold.match.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Axes of symmetric matrices. */
class SymmetricAxesTest {
    private static double[][] matrix(int size) {
        var random = new SplittableRandom(size);
        double[][] rows = new double[size + 5][size];
        for (double[] row : rows) {
            for (int i = 0; i < size; i++) {
                row[i] = random.nextDouble() - 0.5;
            }
        }
        return Orthogonal.products(rows);
    }

    @Test
    void theStrengthsAddUpToTheDiagonalStrongestFirst() {
        double[][] matrix = matrix(12);
        double diagonal = 0;
        for (int i = 0; i < 12; i++) {
            diagonal += matrix[i][i];
        }
        var axes = SymmetricAxes.of(matrix);

        double sum = 0;
        for (int rank = 0; rank < axes.size(); rank++) {
            sum += axes.strength(rank);
            assertThat(axes.strength(rank)).isLessThanOrEqualTo(axes.strength(Math.max(0, rank - 1)));
        }
        assertThat(sum).isCloseTo(diagonal, within(1e-9));
    }

    /** Along an axis of a matrix, what the matrix makes of a point is the point times the strength. */
    @Test
    void theMatrixOnlyStretchesAlongItsAxes() {
        double[][] matrix = matrix(9);
        double[] point = new SplittableRandom(3).doubles(9).toArray();
        double[] made = new double[9];
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < 9; j++) {
                made[i] += matrix[i][j] * point[j];
            }
        }
        var axes = SymmetricAxes.of(matrix);

        for (int rank = 0; rank < 9; rank++) {
            assertThat(axes.along(rank, made)).isCloseTo(axes.strength(rank) * axes.along(rank, point), within(1e-9));
        }
    }

    @Test
    void columnsMadeUprightStandSo() {
        double[][] rows = matrix(6);
        for (double[] row : rows) {
            row[5] = row[1] - 2 * row[3];
        }
        Orthogonal.make(rows);
        double[][] products = Orthogonal.products(rows);

        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                assertThat(products[i][j]).isCloseTo(i == j && i < 5 ? 1 : 0, within(1e-6));
            }
        }
    }
}
