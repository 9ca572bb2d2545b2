package io.newsfold.extract.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The calendars that count from the Hijra: the lunar one as Umm al-Qura computes it (a country that sights the moon may
 * be a day off), and the solar one of Iran and Afghanistan.
 */
enum HijriCalendar {
    LUNAR {
        @Override
        @Nullable
        LocalDate day(int year, int month, int day) {
            if (!isYear(year) || day > LONGEST_LUNAR) {
                return null;
            }
            try {
                // The 30th of a month that has 29 days here is the day after: elsewhere it has 30.
                var date = LocalDate.ofEpochDay(HijrahDate.of(year, month, Math.min(day, LONGEST_LUNAR - 1))
                        .toEpochDay());
                return day == LONGEST_LUNAR ? date.plusDays(1) : date;
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        int yearOf(LocalDate day) {
            try {
                return HijrahDate.from(day).get(ChronoField.YEAR);
            } catch (DateTimeException e) {
                return -1;
            }
        }
    },
    SOLAR {
        @Override
        @Nullable
        LocalDate day(int year, int month, int day) {
            if (!isYear(year) || day > (month <= LONG_MONTHS ? LONGEST_SOLAR : LONGEST_SOLAR - 1)) {
                return null;
            }
            var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
            calendar.clear();
            calendar.set(year, month - 1, day);
            return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY_MILLIS));
        }

        @Override
        int yearOf(LocalDate day) {
            var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
            calendar.setTimeInMillis(day.toEpochDay() * DAY_MILLIS);
            return calendar.get(Calendar.YEAR);
        }
    };

    private static final ULocale PERSIAN = ULocale.createCanonical("und@calendar=persian");
    private static final int FIRST_YEAR = 1300;
    private static final int LAST_YEAR = 1500;
    private static final int LONGEST_LUNAR = 30;
    private static final int LONGEST_SOLAR = 31;
    private static final int LONG_MONTHS = 6;
    private static final long DAY_MILLIS = 86_400_000L;

    /** The Gregorian day, or null where there is no such day or no news of it; {@code month} is 1 to 12. */
    abstract @Nullable LocalDate day(int year, int month, int day);

    /** The year in which a Gregorian day lies, or -1 where the calendar is not computed. */
    abstract int yearOf(LocalDate day);

    /** Whether four digits are a year of these calendars. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }
}
