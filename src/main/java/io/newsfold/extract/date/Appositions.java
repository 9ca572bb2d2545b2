package io.newsfold.extract.date;

import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.Term.Kind;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates that stand side by side and tell one day: a weekday and its date ({@code Monday, Nov. 25}), a weekday and its
 * week ({@code Friday of last week}), a day in two calendars ({@code 12 رجب 1446 الموافق 12 يناير 2025}).
 */
final class Appositions {
    private static final int REACH = 3;
    private static final int REACH_OF_CALENDARS = 6;
    /** How far two calendars may be apart for one day: the moon is sighted a day earlier or later. */
    private static final int CALENDARS_APART = 2;

    private final Words words;
    private final Terms terms;

    Appositions(Terms terms) {
        this.words = terms.words();
        this.terms = terms;
    }

    /** Adds a date, or makes the last one and it one. */
    void add(List<Found> dates, Found found) {
        int at = dates.size() - 1;
        if (at >= 0) {
            var one = asOne(dates.get(at), found);
            if (one != null) {
                dates.set(at, one);
                return;
            }
        }
        dates.add(found);
    }

    private @Nullable Found asOne(Found last, Found found) {
        int gap = found.first() - last.end();
        if (gap <= REACH_OF_CALENDARS && isSameInOther(last, found)) {
            return last.hint() == Found.Hint.CONVERTED ? spanning(last, found, found) : spanning(last, found, last);
        }
        if (gap > REACH || !isApposition(last.end(), found.first())) {
            return null;
        }
        if (isDated(found) && last.shape() == Found.Shape.WEEKDAY) {
            return spanning(last, found, on(found, last));
        }
        if (isDated(last) && found.shape() == Found.Shape.WEEKDAY) {
            return spanning(last, found, on(last, found));
        }
        if (isWeek(found) && last.shape() == Found.Shape.WEEKDAY) {
            return spanning(last, found, inside(found, last));
        }
        return isWeek(last) && found.shape() == Found.Shape.WEEKDAY ? spanning(last, found, inside(last, found)) : null;
    }

    /** The Gregorian day wins: which day the moon was sighted is known to who wrote it. */
    private boolean isSameInOther(Found last, Found found) {
        boolean other = (last.hint() == Found.Hint.CONVERTED) != (found.hint() == Found.Hint.CONVERTED);
        return other
                && isDated(last)
                && isDated(found)
                && words.scanned().sentenceOf(last.first()) == words.scanned().sentenceOf(found.first())
                && apart(last, found) <= CALENDARS_APART;
    }

    private static long apart(Found a, Found b) {
        return Math.abs(ChronoUnit.DAYS.between(a.from().day(), b.from().day()));
    }

    private boolean isApposition(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, ",")
                    && !words.is(i, "(")
                    && !words.is(i, ".")
                    && !terms.is(i, Kind.OF)
                    && !terms.is(i, Kind.PART)
                    && !words.is(i, "dem")
                    && !words.is(i, "den")
                    && !words.is(i, "el")
                    && !words.is(i, "dia")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDated(Found found) {
        return found.shape() == Found.Shape.FULL || found.shape() == Found.Shape.DAY_MONTH;
    }

    private static boolean isWeek(Found found) {
        return found.shape() == Found.Shape.PERIOD
                && ChronoUnit.DAYS.between(found.from().day(), found.to().day()) == 6;
    }

    /** The date; one of the lunar calendar moves to the weekday told with it if that is the day beside. */
    private static Found on(Found dated, Found weekday) {
        if (dated.hint() != Found.Hint.CONVERTED || !dated.from().equals(dated.to())) {
            return dated;
        }
        var day = dated.from().day();
        int off = Math.floorMod(
                weekday.from().day().getDayOfWeek().getValue()
                        - day.getDayOfWeek().getValue(),
                7);
        return off == 1 ? dated.on(day.plusDays(1)) : off == 6 ? dated.on(day.minusDays(1)) : dated;
    }

    private static Found inside(Found week, Found weekday) {
        int day = weekday.from().day().getDayOfWeek().getValue();
        return weekday.on(week.from().day().plusDays(day - 1L));
    }

    /** Behind the second date and the bracket that holds it. */
    private int closed(int from, Found last) {
        boolean opens = words.is(last.first() - 1, "(") && last.first() > from;
        return opens && words.is(last.end(), ")") ? last.end() + 1 : last.end();
    }

    private Found spanning(Found first, Found last, Found value) {
        var hint = value.hint() == Found.Hint.CONVERTED ? value.hint() : Found.Hint.NONE;
        return new Found(
                first.first(),
                closed(first.end(), last),
                first.startAt(),
                last.endAt(),
                value.from(),
                value.to(),
                value.precision(),
                value.shape(),
                hint);
    }
}
