package io.newsfold.match;

import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.Matcher.Match;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A desk in small: decides on one article after the other and remembers. */
final class Stream {
    private final MemoryDesk desk = new MemoryDesk();
    private final List<Report> reports = new ArrayList<>();
    private Matcher matcher;

    Stream(Matcher matcher) {
        this.matcher = matcher;
    }

    Report report(EnrichedArticle article) {
        return new Report(reports.size(), Instant.EPOCH, article, matcher.fingerprint(article));
    }

    Match receive(EnrichedArticle article) {
        var report = report(article);
        desk.remember(report);
        var match = matcher.match(report, desk);
        if (match.relation() != Relation.NONE) {
            var event = match.event() == null ? founded(article.articleId()) : match.event();
            desk.join(event, new Member(article.articleId(), match.relation(), match.copyOf(), match.why()));
        }
        matcher.add(report);
        reports.add(report);
        return match;
    }

    static EventId founded(ArticleId founder) {
        return new EventId(EventId.PREFIX + founder);
    }

    /** Goes on with another matcher that was given every report anew. */
    void rebuildWith(Matcher fresh) {
        reports.forEach(fresh::add);
        matcher = fresh;
    }

    Match decide(EnrichedArticle article) {
        return matcher.match(report(article), desk);
    }

    Matcher matcher() {
        return matcher;
    }

    EventId eventOf(EnrichedArticle article) {
        return Objects.requireNonNull(desk.eventOf(article.articleId())).id();
    }
}
