package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.event.SparseVector;
import io.newsfold.model.ArticleId;
import io.newsfold.model.DateMention;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Flag;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.util.List;

/**
 * A report as signals read it: its fingerprint and what was read in it, in the forms that are compared.
 *
 * @param publishedDay days since 1970; {@link #UNKNOWN} if undated
 * @param eventFrom first day that the article gives the event; {@link #UNKNOWN} if it tells none
 */
public record Profile(
        long sequence,
        EnrichedArticle told,
        Fingerprint print,
        List<SparseVector> nameVectors,
        long publishedDay,
        long eventFrom,
        long eventTo)
        implements Comparable<Profile> {
    /** A day that is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** A text shorter than this many characters is a headline or little more. */
    private static final int SHORT_TEXT = 120;

    static Profile of(Report report) {
        var article = report.article();
        var published = article.publishedAt();
        boolean usable = published != null && article.publishedPrecision() != Precision.YEAR;
        long publishedDay = usable && published != null ? published.day().toEpochDay() : UNKNOWN;
        long from = UNKNOWN;
        long to = UNKNOWN;
        for (var date : article.dates()) {
            if (date.role() == Role.EVENT && isDay(date)) {
                long day = date.from().day().toEpochDay();
                from = from == UNKNOWN ? day : Math.min(from, day);
                to = to == UNKNOWN
                        ? date.to().day().toEpochDay()
                        : Math.max(to, date.to().day().toEpochDay());
            }
        }
        var print = report.fingerprint();
        return new Profile(
                report.sequence(),
                article,
                print,
                List.of(print.people(), print.organisations(), print.places()),
                publishedDay,
                from,
                to);
    }

    private static boolean isDay(DateMention date) {
        return date.precision() == Precision.DAY || date.precision() == Precision.MINUTE;
    }

    public ArticleId article() {
        return told.articleId();
    }

    public String language() {
        return told.language().tag();
    }

    public boolean isHeadlineOnly() {
        return told.body().length()
                        + (told.description() == null ? 0 : told.description().length())
                < SHORT_TEXT;
    }

    public boolean bridgesNothing() {
        return told.flags().contains(Flag.MULTI_EVENT) || told.flags().contains(Flag.OPINION);
    }

    @Override
    public int compareTo(Profile other) {
        int bySequence = Long.compare(sequence, other.sequence);
        return bySequence != 0 ? bySequence : article().compareTo(other.article());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return article().hashCode();
    }
}
