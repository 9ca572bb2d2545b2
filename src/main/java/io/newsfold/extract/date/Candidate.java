package io.newsfold.extract.date;

import io.newsfold.model.Field;
import java.util.Set;

/**
 * A date of an article with what speaks for or against its being the day of the event.
 *
 * @param start offset in its field
 * @param sentence of its field
 * @param isFuture in a clause of the future
 * @param isHeading the line has nothing but the date: a stamp of the page
 * @param isDateline between place and agency at the head of the text
 */
record Candidate(
        Field field,
        Found found,
        int start,
        int end,
        int sentence,
        boolean isFuture,
        boolean isHeading,
        boolean isDateline,
        Set<Sign> signs) {
    boolean has(Sign sign) {
        return signs.contains(sign);
    }

    /** Whether it can be the day of the event at all. */
    boolean isEligible() {
        return found.isDay() && !isHeading && !isDateline;
    }
}
