package io.newsfold.intake.stamp;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a date is read against.
 *
 * @param language BCP 47 primary subtag, if declared
 * @param country ISO 3166 alpha-2 of the outlet, if known
 * @param arrival when the article came; before 1990 it stands for unknown
 */
public record DateContext(
        @Nullable String language, @Nullable String country, Instant arrival) {
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

    public boolean isArrivalKnown() {
        return !arrival.isBefore(FIRST);
    }

    /** The zone of the outlet's country, of the declared language, of the language of the date; else UTC. */
    ZoneId zone(@Nullable String languageOfDate) {
        return Zones.of(country, language, languageOfDate);
    }

    /** Whether {@code 3/4/2024} is in March: in the United States, and in English of unknown origin. */
    boolean isMonthFirst() {
        return country == null ? language == null || language.equals("en") : country.equals("US");
    }
}
