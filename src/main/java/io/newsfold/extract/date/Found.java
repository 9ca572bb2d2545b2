package io.newsfold.extract.date;

import io.newsfold.model.Dated;
import io.newsfold.model.Precision;

/**
 * A date found in one text, before its role is known.
 *
 * @param first token of it
 * @param end token after it
 */
record Found(int first, int end, Dated from, Dated to, Precision precision, Shape shape) {
    /** How a date is told. */
    enum Shape {
        /** With its year. */
        FULL,
        /** Day and month. */
        DAY_MONTH,
        WEEKDAY,
        /** Today, yesterday, three days ago. */
        RELATIVE,
        /** A week, month or year: no day of an event. */
        PERIOD
    }

    boolean isDay() {
        return shape != Shape.PERIOD && precision == Precision.DAY;
    }
}
