package io.newsfold.model;

import org.jspecify.annotations.Nullable;

/**
 * A place by its English GeoNames name where there is one.
 *
 * @param country ISO 3166 alpha-2
 * @param lat degrees north
 * @param lon degrees east
 */
public record Place(
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable Long geonamesId,
        @Nullable Double lat,
        @Nullable Double lon) {
    /** The sort of place. */
    public enum Kind {
        CITY,
        REGION,
        COUNTRY,
        SEA,
        SITE,
        OTHER
    }
}
