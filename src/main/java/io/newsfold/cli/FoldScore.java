package io.newsfold.cli;

import io.newsfold.evaluate.ClusterScores;
import io.newsfold.evaluate.Evaluation;
import io.newsfold.evaluate.Score;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The F1 values that tables of {@code train} tell of a fold, in their order. */
enum FoldScore {
    PAIRS(evaluation -> ofClusters(evaluation, ClusterScores::pairs)),
    B_CUBED(evaluation -> ofClusters(evaluation, ClusterScores::bCubed)),
    CROSS_LINGUAL(evaluation -> ofClusters(evaluation, ClusterScores::crossLingual)),
    JUDGED(Evaluation::judged);

    private final Function<Evaluation, @Nullable Score> score;

    FoldScore(Function<Evaluation, @Nullable Score> score) {
        this.score = score;
    }

    /** Empty if the set has no labels for it. */
    OptionalDouble of(Evaluation evaluation) {
        var found = score.apply(evaluation);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.f1());
    }

    /** To three decimals, or a dash. */
    static String told(OptionalDouble f1) {
        return f1.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", f1.getAsDouble());
    }

    private static @Nullable Score ofClusters(Evaluation evaluation, Function<ClusterScores, @Nullable Score> score) {
        var clusters = evaluation.clusters();
        return clusters == null ? null : score.apply(clusters);
    }
}
