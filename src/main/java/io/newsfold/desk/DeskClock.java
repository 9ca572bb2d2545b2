package io.newsfold.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a desk has come.
 *
 * @param now the highest {@code at} it has seen; it starts at 1970-01-01T00:00Z
 * @param sequence how many records of its log it has taken
 */
public record DeskClock(Instant now, long sequence) {
    public static final DeskClock START = new DeskClock(Instant.EPOCH, 0);

    /** The clock moved on to {@code at}, unless that is past or unknown. */
    DeskClock at(@Nullable Instant at) {
        return at != null && at.isAfter(now) ? new DeskClock(at, sequence) : this;
    }

    /** The clock after one more record. */
    DeskClock next() {
        return new DeskClock(now, sequence + 1);
    }
}
