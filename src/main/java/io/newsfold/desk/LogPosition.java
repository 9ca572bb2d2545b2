package io.newsfold.desk;

import org.jspecify.annotations.Nullable;

/** Where in the desk log a record stands; unknown where there is no broker. */
public record LogPosition(
        @Nullable Integer partition, @Nullable Long offset) {
    public static final LogPosition NONE = new LogPosition(null, null);
}
