package io.newsfold.extract.date;

/**
 * What speaks for or against a date's being the day of the event, with its weight; the weights add up. They were set by
 * hand and corrected on labelled articles in twelve languages; differences under one half mean little.
 */
enum Sign {
    /** A weekday, or a day and month. */
    NAMED(3),
    /** With its year: exact, but also how history is told. */
    FULL(2.5),
    /** Yesterday, two days ago. */
    COUNTED(2.5),
    /** The day of the publication by a word such as {@code today}. */
    TODAY(2),

    IN_TITLE(2),
    IN_DESCRIPTION(1.5),
    FIRST_SENTENCE(3),
    SECOND_SENTENCE(2),
    THIRD_SENTENCE(1.5),
    FOURTH_SENTENCE(1),
    UP_TO_SIXTH_SENTENCE(0.5),
    AFTER_NINTH_SENTENCE(-1),

    WITHIN_A_DAY(2),
    WITHIN_THREE_DAYS(1.5),
    WITHIN_A_WEEK(0.5),
    WITHIN_A_FORTNIGHT(-0.5),
    WITHIN_A_MONTH(-2),
    WITHIN_SIX_WEEKS(-4),
    FAR(-6),
    /** After the publication and planned, near the head. */
    PLANNED(1.5),
    /** After the publication, further down, in an article whose head tells a plan. */
    AHEAD(-1.5),
    /** After the publication, further down in an article of something that is over. */
    OUTLOOK(-3.5),
    /** A planned day of an article that tells that it was called off. */
    CALLED_OFF(3.5),

    /** Beside a verb for what happens: {@code struck on Friday}. */
    OCCURRENCE(1.5),
    /** It belongs to an event: {@code Friday's quake}, {@code des attentats de vendredi}. */
    OWNER(3),
    /** {@code two days after the blast}. */
    AFTER_EVENT(1.5),
    /** Words of the title stand in its clause. */
    TITLE_WORD(0.5),
    TITLE_WORDS(1),
    /** Another mention tells the same day. */
    REPEATED(0.5),

    /** The day of telling: {@code said on Monday}. */
    REPORTED(-2.5),
    /** A beginning or an end: {@code until}, {@code since}. */
    LIMIT(-2.5),
    QUOTED(-1.5),
    /** {@code last} beside it. */
    LAST(-1),
    /** In a sentence of history. */
    HISTORY(-1.5),
    /** {@code the next day}. */
    FOLLOWING(-1.5);

    private final double weight;

    Sign(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
