package io.newsfold.match.signal;

import io.newsfold.model.Place;
import io.newsfold.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is, in the form that is compared.
 *
 * @param id equal for one place: its GeoNames id, or a negative hash of its name where it has none
 * @param country the two letters of ISO 3166 in one number; 0 if not known
 * @param lat degrees north; NaN if not known, as is {@code lon}
 */
record Where(Place.Kind kind, long id, int country, float lat, float lon) {
    static @Nullable Where of(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        var id = place.geonamesId();
        return new Where(
                place.kind(),
                id == null ? Hash.of(place.name()) | Long.MIN_VALUE : id,
                country(place.country()),
                degrees(place.lat()),
                degrees(place.lon()));
    }

    boolean isCountry() {
        return kind == Place.Kind.COUNTRY;
    }

    /** Whether both countries are known and not the same. */
    boolean isAbroad(Where other) {
        return country != 0 && other.country != 0 && country != other.country;
    }

    private static int country(@Nullable String code) {
        return code == null || code.length() != 2 ? 0 : code.charAt(0) << Character.SIZE | code.charAt(1);
    }

    private static float degrees(@Nullable Double degrees) {
        return degrees == null ? Float.NaN : degrees.floatValue();
    }
}
