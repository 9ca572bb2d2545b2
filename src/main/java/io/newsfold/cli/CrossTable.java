package io.newsfold.cli;

import io.newsfold.evaluate.Columns;
import io.newsfold.evaluate.Evaluation;
import io.newsfold.fold.Core;
import io.newsfold.match.DeskMatcher;
import io.newsfold.match.Weights;
import io.newsfold.match.train.Trainer;
import io.newsfold.pivot.Pivot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How each set fares with weights that were not trained on its kind, beside weights from all. */
final class CrossTable {
    private static final List<String> HEADER = List.of(
            "set", "kind", "articles", "pair F1", "(all)", "B3 F1", "(all)", "cross F1", "(all)", "judged F1", "(all)");

    private final Core core;
    private final Pivot pivot;
    private final Trainer trainer;
    private final Weights all;
    private final Map<String, Weights> without = new TreeMap<>();

    CrossTable(Core core, Pivot pivot, Trainer trainer, Weights all) {
        this.core = core;
        this.pivot = pivot;
        this.trainer = trainer;
        this.all = all;
    }

    /** A row a set: each score without its kind, then in brackets with all. */
    List<String> lines(List<LabelledFile> files, Consumer<String> progress) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (var file : files) {
            progress.accept(file.name() + " without " + file.kind() + " …");
            var weights = without.computeIfAbsent(
                    file.kind(), kind -> trainer.without(kind).rounded());
            rows.add(row(file, file.evaluate(decidedBy(weights)), file.evaluate(decidedBy(all))));
        }
        return Columns.lines(rows);
    }

    private Core decidedBy(Weights weights) {
        return core.matchedBy(() -> DeskMatcher.with(pivot, weights));
    }

    private static List<String> row(LabelledFile file, Evaluation unseen, Evaluation seen) {
        var row = new ArrayList<>(
                List.of(file.name(), file.kind(), String.valueOf(file.articles().size())));
        for (var score : FoldScore.values()) {
            row.add(FoldScore.told(score.of(unseen)));
            row.add("(" + FoldScore.told(score.of(seen)) + ")");
        }
        return row;
    }
}
