package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A forest says to the last bit what its trees say one after the other. */
class ForestTest {
    private static final int SIGNALS = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 63, 80})
    void sumsAreThoseOfTheTrees(int branches) {
        var random = new SplittableRandom(branches);
        var trees = new ArrayList<Tree>();
        for (int i = 0; i < 40; i++) {
            var builder = Tree.builder();
            grow(builder, branches, random);
            trees.add(builder.build());
        }
        var forest = new Forest(trees, SIGNALS);
        for (int i = 0; i < 200; i++) {
            double[] values = random.doubles(SIGNALS).map(ForestTest::grid).toArray();
            double sum = 0.3;
            for (var tree : trees) {
                sum += tree.of(values);
            }
            assertThat(forest.addTo(0.3, values)).isEqualTo(sum);
        }
    }

    /** Values and limits lie on one grid, so that many are equal. */
    private static double grid(double value) {
        return Math.rint(value * 10) / 10;
    }

    private static void grow(Tree.Builder builder, int branches, SplittableRandom random) {
        if (branches == 0) {
            builder.leaf(random.nextDouble() - 0.5);
            return;
        }
        int low = random.nextInt(branches);
        builder.branch(random.nextInt(SIGNALS), grid(random.nextDouble()), 0);
        grow(builder, low, random);
        grow(builder, branches - 1 - low, random);
    }
}
