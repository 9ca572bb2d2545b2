package io.newsfold.match.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.match.Tree;
import io.newsfold.match.train.LogisticRegression.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What trees learn of signals that say something only together. */
class BoostingTest {
    /** Two reports are of one event if the first signal is high, but late only if the second is, too. */
    private static List<Example> examples() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 4_000; i++) {
            double like = (i * 37 % 101) / 101.0;
            double rare = (i * 53 % 89) / 89.0;
            double late = i % 2;
            boolean same = late == 0 ? like > 0.5 : like > 0.5 && rare > 0.5;
            examples.add(new Example(new double[] {like, rare, late}, same, 1));
        }
        return examples;
    }

    private static List<Tree> trees(int... directions) {
        return new Boosting(60, 0.2).fit(examples(), directions, values -> 0);
    }

    private static double sum(List<Tree> trees, double... values) {
        return trees.stream().mapToDouble(tree -> tree.of(values)).sum();
    }

    @Test
    void signalsThatSaySomethingOnlyTogetherAreLearned() {
        var trees = trees(0, 0, 0);

        assertThat(sum(trees, 0.8, 0.2, 0)).isGreaterThan(2);
        assertThat(sum(trees, 0.8, 0.2, 1)).isLessThan(-2);
        assertThat(sum(trees, 0.8, 0.8, 1)).isGreaterThan(2);
        assertThat(sum(trees, 0.2, 0.8, 0)).isLessThan(-2);
    }

    @Test
    void aSignalSpeaksInItsDirectionOnly() {
        var trees = trees(-1, 1, -1);

        for (double rare = 0; rare < 1; rare += 0.1) {
            for (double late = 0; late <= 1; late++) {
                assertThat(sum(trees, 0.9, rare, late)).isLessThanOrEqualTo(sum(trees, 0.1, rare, late) + 1e-9);
                assertThat(sum(trees, 0.4, rare, late)).isLessThanOrEqualTo(sum(trees, 0.4, rare + 0.1, late) + 1e-9);
            }
        }
    }

    @Test
    void theSameExamplesMakeTheSameTrees() {
        double[] values = {0.6, 0.4, 1};

        assertThat(sum(trees(1, 1, -1), values)).isEqualTo(sum(trees(1, 1, -1), values));
    }
}
