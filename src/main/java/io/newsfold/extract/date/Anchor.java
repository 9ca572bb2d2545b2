package io.newsfold.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The day from which incomplete dates are told: that of the publication. Without it they stay unknown. */
record Anchor(@Nullable LocalDate day) {
    private static final int NEAR = 27;

    /** Which way a date lies, as direction words or the tense tell it. */
    enum Direction {
        LAST,
        NEXT,
        /** In a sentence of the future. */
        AHEAD,
        NONE;

        /** Of {@code last} as -1 and {@code next} as 1; 0 tells none. */
        static Direction of(int step) {
            return step < 0 ? LAST : step > 0 ? NEXT : NONE;
        }
    }

    /** A day of a year, or null where there is no such day. */
    static @Nullable LocalDate date(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day of a year or a month that lies so many of them from the one of the publication, or null for none. */
    interface Steps {
        @Nullable
        LocalDate at(int step);
    }

    /** A day and month without a year: the nearest one, but on the side that the direction tells. */
    @Nullable
    LocalDate nearest(int month, int dayOfMonth, Direction direction) {
        int year = day == null ? 0 : day.getYear();
        return nearest(direction, step -> date(year + step, month, dayOfMonth));
    }

    /** The nearest of the days one step before, at and one step after the publication, as the direction tells. */
    @Nullable
    LocalDate nearest(Direction direction, Steps steps) {
        if (day == null) {
            return null;
        }
        LocalDate best = null;
        long bestGap = Long.MAX_VALUE;
        for (int step = -1; step <= 1; step++) {
            var candidate = steps.at(step);
            if (candidate == null) {
                continue;
            }
            long gap = ChronoUnit.DAYS.between(day, candidate);
            long cost = Math.abs(gap) + penalty(gap, direction);
            if (cost < bestGap) {
                bestGap = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** A month without a year: without a cue the last one, since plans are told as such. */
    @Nullable
    LocalDate nearestMonth(int month, Direction direction) {
        if (day == null) {
            return null;
        }
        var side = direction == Direction.NONE ? Direction.LAST : direction;
        var middle = nearest(month, Math.min(day.getDayOfMonth(), 28), side);
        return middle == null ? null : middle.withDayOfMonth(1);
    }

    /** The last such weekday up to and with the publication; the next one where the future is told. */
    @Nullable
    LocalDate weekday(int weekday, Direction direction) {
        if (day == null) {
            return null;
        }
        var wanted = DayOfWeek.of(weekday);
        return switch (direction) {
            case LAST -> day.with(TemporalAdjusters.previous(wanted));
            case NEXT -> day.with(TemporalAdjusters.next(wanted));
            case AHEAD -> day.with(TemporalAdjusters.nextOrSame(wanted));
            case NONE -> day.with(TemporalAdjusters.previousOrSame(wanted));
        };
    }

    /** The Saturday of the last weekend up to the publication, or of the next one where the future is told. */
    @Nullable
    LocalDate weekend(Direction direction) {
        if (day == null) {
            return null;
        }
        boolean isSunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (direction) {
            case LAST -> day.minusDays(isSunday ? 1 : 0).with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
            case NEXT -> day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            case AHEAD -> day.minusDays(isSunday ? 1 : 0).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            case NONE -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        };
    }

    /** A day of the month alone: of this month, or of the one before or after it on the side that the direction tells. */
    @Nullable
    LocalDate dayOfMonth(int dayOfMonth, Direction direction) {
        return nearest(direction, months -> inMonth(months, dayOfMonth));
    }

    /** The day of the month that falls on a weekday, this month or the ones beside it. */
    @Nullable
    LocalDate dayOfMonth(int dayOfMonth, int weekday) {
        for (int months : new int[] {0, -1, 1}) {
            var candidate = inMonth(months, dayOfMonth);
            if (candidate != null
                    && candidate.getDayOfWeek().getValue() == weekday
                    && day != null
                    && Math.abs(ChronoUnit.DAYS.between(day, candidate)) <= NEAR) {
                return candidate;
            }
        }
        return null;
    }

    private @Nullable LocalDate inMonth(int months, int dayOfMonth) {
        if (day == null) {
            return null;
        }
        var month = day.plusMonths(months);
        return date(month.getYear(), month.getMonthValue(), dayOfMonth);
    }

    private static long penalty(long gap, Direction direction) {
        return switch (direction) {
            case LAST -> gap > 0 ? 1000 : 0;
            case NEXT -> gap < 0 ? 1000 : 0;
            case AHEAD -> gap < 0 ? 120 : 0;
            case NONE -> gap > 0 ? 60 : 0;
        };
    }
}
