package io.newsfold.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Evaluations as a table with a row a set. */
public final class EvaluationTable {
    private static final List<String> HEADER = List.of(
            "set",
            "articles",
            "gold",
            "found",
            "pair P",
            "R",
            "F1",
            "B3 P",
            "R",
            "F1",
            "cross P",
            "R",
            "F1",
            "judged P",
            "R",
            "F1",
            "articles/s");

    private EvaluationTable() {}

    /** Columns aligned, names to the left and numbers to the right; a dash where there is no score. */
    public static List<String> lines(List<Evaluation> evaluations) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        evaluations.forEach(evaluation -> rows.add(row(evaluation)));
        return Columns.lines(rows);
    }

    private static List<String> row(Evaluation evaluation) {
        var row = new ArrayList<String>();
        @Nullable ClusterScores clusters = evaluation.clusters();
        row.add(evaluation.set());
        row.add(String.valueOf(evaluation.articles()));
        row.add(clusters == null ? "-" : String.valueOf(clusters.goldEvents()));
        row.add(clusters == null ? "-" : String.valueOf(clusters.foundEvents()));
        addScore(clusters == null ? null : clusters.pairs(), row);
        addScore(clusters == null ? null : clusters.bCubed(), row);
        addScore(clusters == null ? null : clusters.crossLingual(), row);
        addScore(evaluation.judged(), row);
        row.add(String.format(Locale.ROOT, "%.0f", evaluation.articlesPerSecond()));
        return row;
    }

    private static void addScore(@Nullable Score score, List<String> row) {
        row.add(score == null ? "-" : number(score.precision()));
        row.add(score == null ? "-" : number(score.recall()));
        row.add(score == null ? "-" : number(score.f1()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
