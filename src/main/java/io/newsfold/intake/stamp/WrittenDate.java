package io.newsfold.intake.stamp;

import io.newsfold.model.Dated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a text; what it does not say is -1 or null.
 *
 * @param first its first token
 * @param next the token after it
 * @param language of its words
 */
public record WrittenDate(
        int first,
        int next,
        int year,
        int month,
        int day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        @Nullable String language) {

    /** A date with what had to be assumed for it. */
    public record Resolved(Dated value, boolean isZoneAssumed) {}

    /** The date that begins at a token, or null. */
    public static @Nullable WrittenDate at(Tokens tokens, int index, DateContext context) {
        return DateGrammar.at(tokens, index, context);
    }

    /** The same date; where it has no words of its own, as one of that language. */
    public WrittenDate orLanguage(@Nullable String other) {
        return language != null ? this : new WrittenDate(first, next, year, month, day, time, zone, other);
    }

    /** Whether a folded word names a month of the Islamic calendar. */
    public static boolean isHijriMonth(String key) {
        return CalendarWords.isHijriMonth(key);
    }

    /** What it means; null where the year is missing and nothing tells it, or the day does not exist in its year. */
    public @Nullable Resolved resolve(DateContext context) {
        int known = year < 0 ? latestYear(context) : year;
        if (known < 0) {
            return null;
        }
        if (day < 0) {
            return new Resolved(new Dated(YearMonth.of(known, month).toString()), false);
        }
        if (!YearMonth.of(known, month).isValidDay(day)) {
            return null;
        }
        var date = LocalDate.of(known, month, day);
        if (time == null) {
            return new Resolved(Dated.of(date), false);
        }
        var there = zone == null ? context.zone(language) : zone;
        var moment = date.atTime(time).atZone(there).toOffsetDateTime();
        return new Resolved(Dated.of(moment), zone == null);
    }

    /** The latest year in which the day is not after the arrival. */
    private int latestYear(DateContext context) {
        if (!context.isArrivalKnown()) {
            return -1;
        }
        var tomorrow = OffsetDateTime.ofInstant(context.arrival(), ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1);
        for (int candidate = tomorrow.getYear(); candidate > tomorrow.getYear() - 8; candidate--) {
            boolean exists = day < 29 || month != 2 || Year.isLeap(candidate);
            if (exists && !LocalDate.of(candidate, month, Math.max(day, 1)).isAfter(tomorrow)) {
                return candidate;
            }
        }
        return -1;
    }
}
