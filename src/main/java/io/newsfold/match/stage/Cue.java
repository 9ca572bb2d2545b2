package io.newsfold.match.stage;

/**
 * What a phrase of a table means.
 *
 * @param name the series or the mark; empty where the kind says all
 * @param number of ordinals, cardinals and months; 0 elsewhere
 */
record Cue(Kind kind, String name, int number) {
    enum Kind {
        /** A number in an order: {@code second}. */
        NTH,
        /** A plain number, which numbers a series noun before it: {@code two}. */
        COUNT,
        /** What is numbered: {@code round}. */
        SERIES,
        /** What a plain number before it numbers: {@code years on}. */
        COUNTED,
        /** A mark by itself: {@code aftershock}. */
        MARK,
        /** A month. */
        MONTH,
        /** A figure that is published each month: {@code inflation}. */
        STATISTIC,
        /** What stands right of it is older, or still to come: {@code since}. */
        OLD_RIGHT,
        /** What stands left of it is: {@code ago}. */
        OLD_LEFT,
        /** What stands in its clause is. */
        OLD,
        /** Written onto a number, it makes it an ordinal: {@code th}. */
        SUFFIX,
        /** Hides the words in it. */
        NONE
    }

    static Cue of(Kind kind) {
        return new Cue(kind, "", 0);
    }
}
