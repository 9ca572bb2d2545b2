package io.newsfold.cli;

import io.newsfold.evaluate.Columns;
import io.newsfold.evaluate.Evaluation;
import io.newsfold.fold.Core;
import io.newsfold.match.Background;
import io.newsfold.match.DeskMatcher;
import io.newsfold.match.train.Trainer;
import io.newsfold.pivot.Pivot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * How the half of the events of each set fares with weights from the other halves, mean of both ways: what weights are
 * worth on news of the kinds that they were made from. Sets without events are left out.
 */
final class HalvesTable {
    private static final List<String> HEADER = List.of("set", "articles", "pair F1", "B3 F1", "cross F1");

    private static final List<FoldScore> SCORES = List.of(FoldScore.PAIRS, FoldScore.B_CUBED, FoldScore.CROSS_LINGUAL);

    private final Core core;
    private final Pivot pivot;
    private final int sample;

    /** @param sample as {@link LabelledFile#trainingSet} takes it */
    HalvesTable(Core core, Pivot pivot, int sample) {
        this.core = core;
        this.pivot = pivot;
        this.sample = sample;
    }

    List<String> lines(List<LabelledFile> files, Consumer<String> progress) {
        var labelled = files.stream().filter(file -> file.events() > 1).toList();
        progress.accept("training on one half …");
        var one = unseen(labelled, 0);
        progress.accept("training on the other half …");
        var other = unseen(labelled, 1);
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (int i = 0; i < labelled.size(); i++) {
            rows.add(row(labelled.get(i), one.get(i), other.get(i)));
        }
        return Columns.lines(rows);
    }

    /** How the other half of each file fares with weights from {@code half}. */
    private List<Evaluation> unseen(List<LabelledFile> files, int half) {
        var sets =
                files.stream().map(file -> file.half(half).trainingSet(sample)).toList();
        var weights = new Trainer(pivot, Background.shipped(), sets).weights().rounded();
        var decided = core.matchedBy(() -> DeskMatcher.with(pivot, weights));
        return files.stream().map(file -> file.half(1 - half).evaluate(decided)).toList();
    }

    private static List<String> row(LabelledFile file, Evaluation one, Evaluation other) {
        var row = new ArrayList<>(
                List.of(file.name(), String.valueOf(file.articles().size())));
        for (var score : SCORES) {
            row.add(FoldScore.told(mean(score.of(one), score.of(other))));
        }
        return row;
    }

    private static OptionalDouble mean(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((one.getAsDouble() + other.getAsDouble()) / 2);
    }
}
