package io.newsfold.extract.date;

import java.util.Locale;

/** What a word or phrase of dates means: {@code yesterday} is DAY -1, {@code March} is MONTH 3. */
record Term(Kind kind, int value) {
    /** The kinds of words that dates are made of. DAY to YEARS count from the publication. */
    enum Kind {
        MONTH,
        MONTH_SHORT,
        /** A month of the lunar Hijri calendar. */
        HIJRI_MONTH,
        /** A month of the solar Hijri calendar. */
        SOLAR_MONTH,
        /** A word that is such a month only beside its year: {@code اسد}. */
        DATED_MONTH,
        WEEKDAY,
        DAY,
        WEEK,
        /** The last one, the next one, or the one that the tense tells. */
        WEEKEND,
        MONTHS,
        YEARS,
        /** An adjective made of a weekday or a day: {@code вчерашний}. */
        OWN_WEEKDAY,
        OWN_DAY,
        /** A word that is a weekday only in company: Portuguese {@code terça}. */
        BARE_WEEKDAY,
        /** Counted from another day that the sentence tells: {@code a day earlier}. */
        EARLIER,
        /** {@code the next day}: counted from the day told before it. */
        FOLLOWING,
        /** {@code the day after} the event: so many days before the day that is told. */
        DAYS_AFTER,
        DAYS_BEFORE,
        QUARTER,
        SEASON,
        ORDINAL,
        /** Before a day of the month alone: Portuguese {@code dia 4}. */
        DAY_OF_MONTH,
        /** A time of day beside a weekday: {@code evening}. */
        PART,
        LAST,
        THIS,
        NEXT,
        AGO,
        BACK,
        AFTER,
        BEFORE,
        UNIT_DAY,
        UNIT_WEEK,
        UNIT_MONTH,
        UNIT_YEAR,
        BETWEEN,
        OF,
        AT,
        SINCE,
        REPORT,
        OCCUR,
        EVENT,
        FUTURE,
        PRESENT,
        CANCEL,
        CLOCK,
        LOCAL,
        HISTORY;

        @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
        long bit() {
            return 1L << ordinal();
        }

        boolean isUnit() {
            return this == UNIT_DAY || this == UNIT_WEEK || this == UNIT_MONTH || this == UNIT_YEAR;
        }

        boolean isRelative() {
            return this == DAY || this == OWN_DAY || this == WEEK || this == MONTHS || this == YEARS;
        }

        /** Whether it counts days from an event or from another day. */
        boolean isCount() {
            return this == EARLIER || this == DAYS_AFTER || this == DAYS_BEFORE;
        }
    }

    /** Reads a label of the table: {@code day -1}, {@code own weekday 5}, {@code unit week}, {@code between}. */
    static Term of(String label) {
        int space = label.lastIndexOf(' ');
        boolean number = space > 0 && !Character.isLetter(label.charAt(space + 1));
        var name = number ? label.substring(0, space) : label;
        return new Term(
                Kind.valueOf(name.replace(' ', '_').toUpperCase(Locale.ROOT)),
                number ? Integer.parseInt(label.substring(space + 1)) : 0);
    }
}
