package io.newsfold.extract.date;

import io.newsfold.model.Dated;
import io.newsfold.model.Precision;
import java.time.LocalDate;

/**
 * A date found in one text, before its role is known.
 *
 * @param first token of it
 * @param end token after it
 * @param startAt offset in the text, -1 where it begins with its first token
 * @param endAt offset in the text, -1 where it ends with its last token
 */
record Found(
        int first, int end, int startAt, int endAt, Dated from, Dated to, Precision precision, Shape shape, Hint hint) {
    /** How a date is told. */
    enum Shape {
        /** With its year. */
        FULL,
        /** Day and month. */
        DAY_MONTH,
        WEEKDAY,
        /** Today, yesterday, three days ago. */
        RELATIVE,
        /** Days counted from an event, or from another day of the sentence. */
        COUNTED,
        /** A week, month or year: no day of an event. */
        PERIOD
    }

    /** What the words of the date itself tell of its role, or of how sure its day is. */
    enum Hint {
        NONE,
        /** An adjective: {@code вчерашний}. */
        OWNER,
        /** {@code two days after the blast}. */
        AFTER_EVENT,
        /** {@code the next day}. */
        FOLLOWING,
        /** Told in another calendar. */
        CONVERTED
    }

    Found(int first, int end, Dated from, Dated to, Precision precision, Shape shape) {
        this(first, end, -1, -1, from, to, precision, shape, Hint.NONE);
    }

    static Found day(int first, int end, LocalDate day, Shape shape) {
        var value = Dated.of(day);
        return new Found(first, end, value, value, Precision.DAY, shape);
    }

    static Found days(int first, int end, LocalDate from, LocalDate to, Shape shape) {
        return from.equals(to)
                ? day(first, end, from, shape)
                : new Found(first, end, Dated.of(from), Dated.of(to), Precision.DAY, shape);
    }

    /** Months of which {@code from} and {@code to} are any days. */
    static Found months(int first, int end, LocalDate from, LocalDate to) {
        var value = month(from);
        return new Found(first, end, value, from.equals(to) ? value : month(to), Precision.MONTH, Shape.PERIOD);
    }

    private static Dated month(LocalDate day) {
        return new Dated(day.toString().substring(0, 7));
    }

    static Found year(int first, int end, int year) {
        var value = new Dated(String.valueOf(year));
        return new Found(first, end, value, value, Precision.YEAR, Shape.PERIOD);
    }

    boolean isDay() {
        return shape != Shape.PERIOD && precision == Precision.DAY;
    }

    /** Whether it names its day, so that other days can be counted from it. */
    boolean isNamedDay() {
        return isDay() && shape != Shape.COUNTED;
    }

    Found with(Hint hint) {
        return new Found(first, end, startAt, endAt, from, to, precision, shape, hint);
    }

    Found at(int startAt, int endAt) {
        return new Found(first, end, startAt, endAt, from, to, precision, shape, hint);
    }

    /** The same words for another day. */
    Found on(LocalDate day) {
        var value = Dated.of(day);
        return new Found(first, end, startAt, endAt, value, value, precision, shape, hint);
    }

    Found asPeriod() {
        return new Found(first, end, startAt, endAt, from, to, precision, Shape.PERIOD, hint);
    }
}
