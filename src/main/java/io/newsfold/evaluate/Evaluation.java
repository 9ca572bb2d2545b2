package io.newsfold.evaluate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one set went.
 *
 * @param clusters null if no article has a label
 * @param judged null if no pairs were judged
 */
public record Evaluation(
        String set,
        int articles,
        @Nullable ClusterScores clusters,
        @Nullable Score judged,
        double articlesPerSecond) {
    /** Scores what was predicted, by the article's own id. */
    public static Evaluation of(
            String set,
            Gold gold,
            @Nullable JudgedPairs judged,
            Map<String, String> predicted,
            int articles,
            double seconds) {
        return new Evaluation(
                set,
                articles,
                gold.labels().isEmpty() ? null : ClusterScores.of(gold, predicted),
                judged == null ? null : judged.score(predicted),
                seconds > 0 ? articles / seconds : 0);
    }
}
