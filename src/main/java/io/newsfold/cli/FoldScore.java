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
    PAIRS,
    B_CUBED,
    CROSS_LINGUAL,
    JUDGED;

    /** Empty if the set has no labels for it. */
    OptionalDouble of(Evaluation evaluation) {
        var found = score(evaluation);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.f1());
    }

    /** To three decimals, or a dash. */
    static String told(OptionalDouble f1) {
        return f1.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", f1.getAsDouble());
    }

    private @Nullable Score score(Evaluation evaluation) {
        return switch (this) {
            case PAIRS -> ofClusters(evaluation, ClusterScores::pairs);
            case B_CUBED -> ofClusters(evaluation, ClusterScores::bCubed);
            case CROSS_LINGUAL -> ofClusters(evaluation, ClusterScores::crossLingual);
            case JUDGED -> evaluation.judged();
        };
    }

    private static @Nullable Score ofClusters(Evaluation evaluation, Function<ClusterScores, @Nullable Score> score) {
        var clusters = evaluation.clusters();
        return clusters == null ? null : score.apply(clusters);
    }
}
