package io.newsfold.match;

import io.newsfold.match.encoder.Adviser;
import io.newsfold.pivot.Pivot;
import org.jspecify.annotations.Nullable;

/**
 * What a user gives a matcher to decide by.
 *
 * @param weights null for those that are shipped
 * @param adviser asked in doubt; null for none
 */
public record MatchSettings(
        @Nullable Weights weights, @Nullable Adviser adviser) {
    public static final MatchSettings SHIPPED = new MatchSettings(null, null);

    /** A matcher that decides so and has seen nothing yet. */
    public DeskMatcher matcher(Pivot pivot) {
        return DeskMatcher.with(pivot, weights, adviser);
    }
}
