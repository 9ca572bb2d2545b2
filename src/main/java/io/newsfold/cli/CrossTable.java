package io.newsfold.cli;

import io.newsfold.evaluate.Columns;
import io.newsfold.evaluate.Evaluation;
import io.newsfold.fold.Core;
import io.newsfold.match.Background;
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
    private final int sample;
    private final Weights all;
    private final Map<String, Weights> without = new TreeMap<>();

    CrossTable(Core core, Pivot pivot, int sample, Weights all) {
        this.core = core;
        this.pivot = pivot;
        this.sample = sample;
        this.all = all;
    }

    /** A row a set: each score without its kind, then in brackets with all. */
    List<String> lines(List<LabelledFile> files, Consumer<String> progress) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (var file : files) {
            progress.accept(file.name() + " without " + file.kind() + " …");
            var weights = without.computeIfAbsent(file.kind(), kind -> without(kind, files));
            rows.add(row(file, file.evaluate(decidedBy(weights)), file.evaluate(decidedBy(all))));
        }
        return Columns.lines(rows);
    }

    private Weights without(String kind, List<LabelledFile> files) {
        var sets = files.stream()
                .filter(file -> !file.kind().equals(kind))
                .map(file -> file.trainingSet(sample))
                .toList();
        return new Trainer(pivot, Background.shipped(), sets).weights().rounded();
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
