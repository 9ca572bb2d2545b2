package io.newsfold.match.train;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.DeskView;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The least that a matcher needs of a desk: events and reports in memory, nothing forgotten. */
final class StudyDesk implements DeskView {
    private final Map<ArticleId, Report> reports = new HashMap<>();
    private final Map<ArticleId, EventId> eventOf = new HashMap<>();
    private final TreeMap<EventId, EventState> events = new TreeMap<>();

    /** A report is there to be decided about. */
    void meet(Report report) {
        reports.put(report.article().articleId(), report);
    }

    void join(EventId event, Report report) {
        var article = report.article().articleId();
        reports.put(article, report);
        var known = events.get(event);
        var members = new ArrayList<Member>(known == null ? List.of() : known.members());
        members.add(new Member(article, Relation.INDEPENDENT, null, new Why(article, null, 1, List.of(), null)));
        events.put(
                event,
                new EventState(
                        event,
                        Desk.WORLD,
                        members.size(),
                        CanonicalEvent.Status.OPEN,
                        known == null ? article : known.founder(),
                        Instant.EPOCH,
                        members,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null));
        eventOf.put(article, event);
    }

    @Override
    public @Nullable Report report(ArticleId article) {
        return reports.get(article);
    }

    @Override
    public @Nullable EventState event(EventId event) {
        return events.get(event);
    }

    @Override
    public @Nullable EventState eventOf(ArticleId article) {
        var event = eventOf.get(article);
        return event == null ? null : events.get(event);
    }

    @Override
    public Collection<Report> reports() {
        return reports.values().stream()
                .sorted((a, b) -> Long.compare(a.sequence(), b.sequence()))
                .toList();
    }

    @Override
    public Collection<EventState> events() {
        return events.values();
    }
}
