package io.newsfold.match.train;

import io.newsfold.match.Background;
import io.newsfold.match.Signals;
import io.newsfold.match.Weights;
import io.newsfold.match.train.LogisticRegression.Example;
import io.newsfold.pivot.Pivot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits weights to labelled sets: a logistic regression over what a matcher meets on them, first with everything decided
 * rightly so far, then on the way of its own decisions; then trees for what signals say only together. Kinds of sets
 * count more alike than their sizes are.
 */
public final class Trainer {
    private static final String VERSION = "trees-1";

    /** How much a weight is drawn to zero, as so many examples would. */
    private static final double RIDGE = 60;
    /** Added to the constant: a report left out costs more than one too many. */
    private static final double LENIENCE = 0.3;

    /** By which power of its examples a kind of sets counts. */
    private static final double POWER = 0.25;

    private static final double SCALE = 3000;

    private static final int TREES = 80;

    /** Which share of the best step a tree goes. */
    private static final double RATE = 0.1;

    private final List<TrainingSet> sets;
    private final Map<String, List<Example>> examples = new LinkedHashMap<>();

    /** Reads the sets and takes two ways through each; the costly part. */
    public Trainer(Pivot pivot, Background background, List<TrainingSet> sets) {
        this.sets = List.copyOf(sets);
        var lessons = new Lessons(pivot, background);
        var reports = sets.parallelStream().map(lessons::reports).toList();
        var dense = sets.parallelStream().map(lessons::denseReports).toList();
        var right = IntStream.range(0, sets.size())
                .parallel()
                .mapToObj(i -> right(lessons, sets.get(i), reports.get(i), dense.get(i)))
                .toList();
        put(right);
        var first = fit("");
        var own = reports.parallelStream()
                .map(set -> lessons.withOwnHistory(set, first))
                .toList();
        var ownDense = dense.parallelStream()
                .map(set -> lessons.withOwnHistory(set, first))
                .toList();
        for (int i = 0; i < sets.size(); i++) {
            right.get(i).addAll(own.get(i));
            right.get(i).addAll(ownDense.get(i));
            right.get(i).addAll(lessons.judgedWithOwnHistory(sets.get(i), first));
        }
        put(right);
    }

    private static List<Example> right(
            Lessons lessons, TrainingSet set, List<LabelledReport> reports, List<LabelledReport> dense) {
        var examples = new ArrayList<>(lessons.withRightHistory(reports));
        examples.addAll(lessons.onSmallDesks(reports));
        examples.addAll(lessons.withRightHistory(dense));
        examples.addAll(lessons.besideOneOther(reports));
        examples.addAll(lessons.judgedWithRightHistory(set));
        return examples;
    }

    private void put(List<List<Example>> all) {
        for (int i = 0; i < sets.size(); i++) {
            examples.put(sets.get(i).name(), all.get(i));
        }
    }

    /** Weights from all sets. */
    public Weights all() {
        return fit("");
    }

    /** Weights from all sets but those of one kind. */
    public Weights without(String kind) {
        return fit(kind);
    }

    private Weights fit(String without) {
        var sizes = new HashMap<String, Integer>();
        for (var set : sets) {
            sizes.merge(set.kind(), list(set).size(), Integer::sum);
        }
        var weighted = new ArrayList<Example>();
        for (var set : sets) {
            if (!set.kind().equals(without)) {
                double weight = SCALE * StrictMath.pow(sizes.getOrDefault(set.kind(), 1), POWER - 1);
                list(set).forEach(e -> weighted.add(new Example(e.values(), e.same(), weight)));
            }
        }
        double[] fitted = new LogisticRegression(RIDGE).fit(weighted, Signals.directions());
        double[] weights = Arrays.copyOfRange(fitted, 1, fitted.length);
        var linear = new Weights(VERSION, fitted[0], weights);
        var trees = new Boosting(TREES, RATE).fit(weighted, Signals.directions(), linear::logOdds);
        return new Weights(VERSION, fitted[0] + LENIENCE, weights, trees);
    }

    private List<Example> list(TrainingSet set) {
        return examples.getOrDefault(set.name(), List.of());
    }
}
