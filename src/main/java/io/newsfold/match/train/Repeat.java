package io.newsfold.match.train;

import io.newsfold.event.Report;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import io.newsfold.text.Hash;
import java.time.Instant;
import java.util.Optional;

/** A report as if all it tells had happened again, days or weeks later: whatever the two share, that is another event. */
final class Repeat {
    private static final long FEWEST_DAYS = 3;
    private static final long MOST_DAYS = 42;

    /** Within so many days two reports may tell one event, unless both tell its day. */
    private static final long WEEK = 7;

    private static final EventId AGAIN = new EventId(EventId.PREFIX + "again");

    private Repeat() {}

    /** The repeat of a report that followed another; empty if nothing would tell the two apart. */
    static Optional<LabelledReport> of(LabelledReport labelled, LabelledReport before) {
        var report = labelled.report();
        var article = report.article();
        long days = FEWEST_DAYS + Math.floorMod(Hash.of(article.articleId().toString()), MOST_DAYS - FEWEST_DAYS + 1);
        var later = Dense.later(article, days);
        if (later == null
                || (days <= WEEK
                        && !(tellsDay(later) && tellsDay(before.report().article())))) {
            return Optional.empty();
        }
        var repeat = new Report(report.sequence(), Instant.EPOCH, later, report.fingerprint());
        return Optional.of(new LabelledReport(repeat, AGAIN));
    }

    private static boolean tellsDay(EnrichedArticle article) {
        return article.dates().stream()
                .anyMatch(date -> date.role() == Role.EVENT
                        && (date.precision() == Precision.DAY || date.precision() == Precision.MINUTE));
    }
}
