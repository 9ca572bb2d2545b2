package io.newsfold.evaluate.read;

import io.newsfold.model.EventType;
import io.newsfold.model.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people marked an article with: all that a careful reader takes from it.
 *
 * @param isWhole whether every person of the article is marked, not only those of its event
 * @param further people of whom it is known that they are people, though they are not of the event
 * @param days null if the day is not marked
 * @param place null if the place is not marked
 * @param types the right type and others that a fair reader accepts; empty if not marked
 * @param figures the figures of the event, other kinds than {@code other}
 */
record GoldReading(
        boolean isWhole,
        List<GoldName> people,
        List<GoldName> further,
        List<GoldName> organisations,
        @Nullable Days days,
        @Nullable GoldPlace place,
        Set<EventType> types,
        @Nullable Phase phase,
        List<GoldFigure> figures) {

    GoldReading {
        people = List.copyOf(people);
        further = List.copyOf(further);
        organisations = List.copyOf(organisations);
        types = Set.copyOf(types);
        figures = List.copyOf(figures);
    }

    /**
     * A name.
     *
     * @param surfaces as the text has it; empty if only the event's list tells it
     */
    record GoldName(String name, List<String> surfaces) {
        GoldName {
            surfaces = List.copyOf(surfaces);
        }
    }

    /** The days of the event, both included. */
    record Days(LocalDate from, LocalDate to) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * Where the event is.
     *
     * @param names all that count as right, the most precise first
     * @param country ISO 3166 alpha-2; null for a place of no country
     */
    record GoldPlace(List<String> names, @Nullable String country) {
        GoldPlace {
            names = List.copyOf(names);
        }
    }

    /** A figure by its kind and its value after conversion, as plain text. */
    record GoldFigure(String kind, String value) {}
}
