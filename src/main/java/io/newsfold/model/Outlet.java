package io.newsfold.model;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes an article.
 *
 * @param domain host of its site, lower case, without {@code www.}
 * @param country ISO 3166 alpha-2
 * @param family the group it belongs to: outlets of one family are not independent of each other
 */
public record Outlet(
        String name,
        @Nullable String domain,
        @Nullable String country,
        Kind kind,
        @Nullable String family) {
    /** What sort of source an outlet is; UNKNOWN ones never raise the count of independent reports. */
    public enum Kind {
        PUBLISHER,
        AGENCY,
        OFFICIAL,
        AGGREGATOR,
        UNKNOWN
    }

    public static final Outlet UNKNOWN = new Outlet("unknown", null, null, Kind.UNKNOWN, null);

    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("outlet has a blank name");
        }
    }
}
