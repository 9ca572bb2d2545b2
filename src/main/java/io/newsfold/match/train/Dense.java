package io.newsfold.match.train;

import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of few articles a day as a desk of many: stretches of time that lie apart are laid over each other, with all their
 * dates. A small set teaches that two reports of one day tell one event; a desk of the world knows better.
 */
final class Dense {
    /** A stretch ends where so many days bring nothing. */
    private static final long SILENCE = 10;

    /** Stretches begin on so many different days. */
    private static final int STARTS = 12;

    private static final long FIRST_DAY = 18_000;

    private Dense() {}

    /** The dated articles of a set in the order of their new publication; its undated ones are left out. */
    static List<Labelled> of(List<Labelled> articles) {
        var dated = articles.stream()
                .filter(one -> isDay(one.article()))
                .sorted(Comparator.comparingLong(Dense::day))
                .toList();
        var dense = new ArrayList<Labelled>();
        long last = Long.MIN_VALUE / 2;
        long shift = 0;
        int stretch = -1;
        for (var labelled : dated) {
            if (day(labelled) - last > SILENCE) {
                stretch++;
                shift = FIRST_DAY + stretch % STARTS - day(labelled);
            }
            last = day(labelled);
            dense.add(new Labelled(shifted(labelled.article(), shift), labelled.event()));
        }
        return dense.stream().sorted(Comparator.comparingLong(Dense::day)).toList();
    }

    /** An article as if it had been published on the day of another; as it is if one of the two has no day. */
    static EnrichedArticle onDayOf(EnrichedArticle other, EnrichedArticle article) {
        var published = article.publishedAt();
        var day = other.publishedAt();
        return published == null || day == null || !isDay(article) || !isDay(other)
                ? article
                : shifted(article, day.day().toEpochDay() - published.day().toEpochDay());
    }

    /** An article as if it and all it tells had come so many days later; null if it has no day. */
    static @Nullable EnrichedArticle later(EnrichedArticle article, long days) {
        return isDay(article) ? shifted(article, days) : null;
    }

    static boolean isDay(EnrichedArticle article) {
        var precision = article.publishedPrecision();
        return article.publishedAt() != null && (precision == Precision.DAY || precision == Precision.MINUTE);
    }

    private static long day(Labelled labelled) {
        return day(labelled.article());
    }

    /** In days since 1970; 0 if not known. */
    static long day(EnrichedArticle article) {
        var published = article.publishedAt();
        return published == null ? 0 : published.day().toEpochDay();
    }

    private static EnrichedArticle shifted(EnrichedArticle article, long days) {
        return article.withDates(
                shifted(article.publishedAt(), days),
                article.dates().stream().map(date -> shifted(date, days)).toList());
    }

    private static DateMention shifted(DateMention date, long days) {
        return new DateMention(
                date.surface(),
                date.field(),
                date.start(),
                date.end(),
                known(date.from(), days),
                known(date.to(), days),
                date.precision(),
                date.role());
    }

    private static @Nullable Dated shifted(@Nullable Dated date, long days) {
        return date == null ? null : known(date, days);
    }

    /** Days and times move; months and years stay, since nothing compares them. */
    private static Dated known(Dated date, long days) {
        if (date.value().length() < 10) {
            return date;
        }
        return new Dated(date.day().plusDays(days) + date.value().substring(10));
    }
}
