package io.newsfold.enrich;

import io.newsfold.model.Dated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By which time desks age. */
public enum EventClock {
    /** The broker's append time of the article: for a live stream. */
    ARRIVAL {
        @Override
        public @Nullable Instant at(@Nullable Instant arrival, @Nullable Dated published) {
            return arrival;
        }
    },
    /** The publication, also an inferred one: for files and backfills. Null where there is none. */
    PUBLICATION {
        @Override
        public @Nullable Instant at(@Nullable Instant arrival, @Nullable Dated published) {
            return published == null ? null : published.start();
        }
    };

    /** When an article counts as arrived; null takes the desk's now. */
    public abstract @Nullable Instant at(@Nullable Instant arrival, @Nullable Dated published);
}
