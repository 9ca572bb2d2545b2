package io.newsfold.extract.date;

import io.newsfold.model.Field;

/**
 * A date of an article with what speaks for or against its being the day of the event.
 *
 * @param sentence of its field
 * @param isLimit told as a beginning or an end ({@code since}, {@code until}, {@code before})
 * @param isReport told as the time of saying
 * @param isOccurrence beside a word for what happens, or owning it ({@code Friday's attack})
 * @param isFuture in a sentence of the future
 * @param isPast in a sentence about history, or with {@code last} beside it
 * @param isHeading the line has nothing but the date: a stamp of the page
 * @param isDateline between place and agency at the head of the text
 */
record Candidate(
        Field field,
        Found found,
        int start,
        int end,
        int sentence,
        boolean isQuoted,
        boolean isLimit,
        boolean isReport,
        boolean isOccurrence,
        boolean isFuture,
        boolean isPast,
        boolean isHeading,
        boolean isDateline) {}
