package io.newsfold.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an article is in its event.
 *
 * @param with the report it is most like; null for the founder
 * @param score 0 to 1
 */
public record Why(
        ArticleId article,
        @Nullable ArticleId with,
        double score,
        List<Signal> signals,
        @Nullable RunnerUp runnerUp) {
    public Why {
        signals = List.copyOf(signals);
    }

    /** The event that came next. */
    public record RunnerUp(EventId eventId, double score, List<Signal> signals) {
        public RunnerUp {
            signals = List.copyOf(signals);
        }
    }
}
