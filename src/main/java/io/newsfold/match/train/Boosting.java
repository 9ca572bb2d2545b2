package io.newsfold.match.train;

import io.newsfold.match.Tree;
import io.newsfold.match.train.LogisticRegression.Example;
import io.newsfold.text.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * Fits trees to what a linear model leaves: gradient boosting with Newton steps over binned values (J. Friedman, 2001; as
 * XGBoost and LightGBM do it), each over a random half of the signals. A signal that can only speak for one event never speaks against in any tree, and the other
 * way round. The same trees from the same examples, whatever machine.
 */
final class Boosting {
    private static final long PRIME = 1_000_003;

    private final int rounds;
    private final double rate;

    /** {@code rounds} trees, each of which moves the sum by the share {@code rate} of what would fit best. */
    Boosting(int rounds, double rate) {
        this.rounds = rounds;
        this.rate = rate;
    }

    /**
     * The trees, whose sum is to be added to {@code linear}, log-odds too.
     *
     * @param directions 1 for signals that speak for one event only, -1 for those against only, 0 for any
     */
    List<Tree> fit(List<Example> examples, int[] directions, ToDoubleFunction<double[]> linear) {
        var bins = Bins.of(examples, directions.length);
        int size = examples.size();
        double[] logOdds = new double[size];
        for (int i = 0; i < size; i++) {
            logOdds[i] = linear.applyAsDouble(examples.get(i).values());
        }
        double[] slope = new double[size];
        double[] curvature = new double[size];
        var trees = new ArrayList<Tree>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < size; i++) {
                var example = examples.get(i);
                double chance = 1 / (1 + StrictMath.exp(-logOdds[i]));
                slope[i] = example.weight() * ((example.same() ? 1 : 0) - chance);
                curvature[i] = example.weight() * chance * (1 - chance);
            }
            var tree = new Growth(bins, directions, slope, curvature, rate, asked(round)).tree();
            for (int i = 0; i < size; i++) {
                logOdds[i] += tree.of(examples.get(i).values());
            }
            trees.add(tree);
        }
        return trees;
    }

    /** About half of the signals, others for every tree: so none leans on the same few, and what one misreads others do not. */
    private static IntPredicate asked(int round) {
        return signal -> (Hash.mix(round * PRIME + signal) & 1) == 0;
    }
}
