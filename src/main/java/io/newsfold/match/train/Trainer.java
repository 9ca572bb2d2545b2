package io.newsfold.match.train;

import io.newsfold.match.Background;
import io.newsfold.match.Signals;
import io.newsfold.match.Weights;
import io.newsfold.match.train.LogisticRegression.Example;
import io.newsfold.model.EventId;
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
    private static final String VERSION = "trees-2";

    private static final int UNDATED = Signals.names().indexOf("undated");

    /** How much a weight is drawn to zero, as so many examples would. */
    private static final double RIDGE = 60;
    /** Added to the constant: a report left out costs more than one too many. */
    private static final double LENIENCE = 0.3;

    /** The same where both are dated: dates keep apart what is alike, so likeness may say more. */
    private static final double LENIENCE_OF_DATED = 1.1;

    /** By which power of its examples a kind of sets counts. */
    private static final double POWER = 0.15;

    private static final double SCALE = 3000;

    private static final int TREES = 160;

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
        var mixed = IntStream.range(0, sets.size())
                .parallel()
                .mapToObj(i -> lessons.onMixedDesks(named(i, reports.get(i)), others(i, reports)))
                .toList();
        for (int i = 0; i < sets.size(); i++) {
            right.get(i).addAll(mixed.get(i));
        }
        put(right);
        var first = fit();
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
        examples.addAll(lessons.besideItsRepeat(reports));
        examples.addAll(lessons.judgedWithRightHistory(set));
        return examples;
    }

    /** The reports of the sets of other kinds. */
    private List<List<LabelledReport>> others(int set, List<List<LabelledReport>> reports) {
        var others = new ArrayList<List<LabelledReport>>();
        for (int i = 0; i < reports.size(); i++) {
            if (!sets.get(i).kind().equals(sets.get(set).kind())) {
                others.add(named(i, reports.get(i)));
            }
        }
        return others;
    }

    /** Events of two sets are two, whatever their names. */
    private static List<LabelledReport> named(int set, List<LabelledReport> reports) {
        return reports.stream()
                .map(r -> new LabelledReport(r.report(), new EventId(r.event().value() + "in" + set)))
                .toList();
    }

    private void put(List<List<Example>> all) {
        for (int i = 0; i < sets.size(); i++) {
            examples.put(sets.get(i).name(), all.get(i));
        }
    }

    /** Weights from these sets. */
    public Weights weights() {
        return fit();
    }

    private Weights fit() {
        var sizes = new HashMap<String, Integer>();
        for (var set : sets) {
            sizes.merge(set.kind(), list(set).size(), Integer::sum);
        }
        var weighted = new ArrayList<Example>();
        for (var set : sets) {
            double weight = SCALE * StrictMath.pow(sizes.getOrDefault(set.kind(), 1), POWER - 1);
            list(set).forEach(e -> weighted.add(new Example(e.values(), e.same(), weight)));
        }
        double[] fitted = new LogisticRegression(RIDGE).fit(weighted, Signals.directions());
        double[] weights = Arrays.copyOfRange(fitted, 1, fitted.length);
        var linear = new Weights(VERSION, fitted[0], weights);
        var trees = new Boosting(TREES, RATE).fit(weighted, Signals.directions(), linear::logOdds);
        double[] lenient = weights.clone();
        lenient[UNDATED] -= LENIENCE_OF_DATED - LENIENCE;
        return new Weights(VERSION, fitted[0] + LENIENCE_OF_DATED, lenient, trees);
    }

    private List<Example> list(TrainingSet set) {
        return examples.getOrDefault(set.name(), List.of());
    }
}
