package io.newsfold.extract.date;

import java.util.Locale;

/** What a word or phrase of dates means: {@code yesterday} is DAY -1, {@code March} is MONTH 3. */
record Term(Kind kind, int value) {
    /** The kinds of words that dates are made of. DAY to YEARS count from the publication. */
    enum Kind {
        MONTH,
        MONTH_SHORT,
        WEEKDAY,
        DAY,
        WEEK,
        MONTHS,
        YEARS,
        LAST,
        THIS,
        NEXT,
        AGO,
        BACK,
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
        FUTURE,
        CLOCK,
        LOCAL,
        HISTORY;

        boolean isUnit() {
            return this == UNIT_DAY || this == UNIT_WEEK || this == UNIT_MONTH || this == UNIT_YEAR;
        }

        boolean isRelative() {
            return this == DAY || this == WEEK || this == MONTHS || this == YEARS;
        }
    }

    /** Reads a label of the table: {@code day -1}, {@code unit week}, {@code between}. */
    static Term of(String label) {
        var parts = label.split(" ", 2);
        boolean number = parts.length == 2 && !Character.isLetter(parts[1].charAt(0));
        var name = number || parts.length == 1 ? parts[0] : parts[0] + "_" + parts[1];
        return new Term(Kind.valueOf(name.toUpperCase(Locale.ROOT)), number ? Integer.parseInt(parts[1]) : 0);
    }
}
