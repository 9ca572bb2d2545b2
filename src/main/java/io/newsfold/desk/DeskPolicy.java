package io.newsfold.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long events live, in time of the desk's now since their last report arrived.
 *
 * @param closeAfter without a report, an event is closed
 * @param horizon without a report, an event is forgotten; null keeps all
 */
public record DeskPolicy(Duration closeAfter, @Nullable Duration horizon) {
    public static final Duration DEFAULT_CLOSE_AFTER = Duration.ofDays(3);
    public static final Duration DEFAULT_HORIZON = Duration.ofDays(14);

    public DeskPolicy {
        if (closeAfter.isNegative() || closeAfter.isZero()) {
            throw new IllegalArgumentException("closeAfter must be positive: " + closeAfter);
        }
        if (horizon != null && horizon.compareTo(closeAfter) < 0) {
            throw new IllegalArgumentException("horizon " + horizon + " is shorter than closeAfter " + closeAfter);
        }
    }

    /** For files: events close, none is forgotten. */
    public static DeskPolicy withoutHorizon() {
        return new DeskPolicy(DEFAULT_CLOSE_AFTER, null);
    }
}
