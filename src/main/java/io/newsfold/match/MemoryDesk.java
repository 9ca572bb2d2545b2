package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The least that a matcher needs of a desk: reports and events in memory, put there by whoever decides, nothing forgotten.
 * For training, measuring and testing a matcher without the life of events.
 */
public final class MemoryDesk implements DeskView {
    private final Map<ArticleId, Report> reports = new HashMap<>();
    private final TreeMap<Long, Report> bySequence = new TreeMap<>();
    private final Map<ArticleId, EventId> eventOf = new HashMap<>();
    private final TreeMap<EventId, EventState> events = new TreeMap<>();

    /** Remembers a report, of no event as yet. */
    public void remember(Report report) {
        var former = reports.put(report.article().articleId(), report);
        if (former != null) {
            bySequence.remove(former.sequence());
        }
        bySequence.put(report.sequence(), report);
    }

    /** Remembers a report as an independent one of an event. */
    public void join(EventId event, Report report) {
        remember(report);
        var article = report.article().articleId();
        join(event, new Member(article, Relation.INDEPENDENT, null, new Why(article, null, 1, List.of(), null)));
    }

    /** Puts a report that is remembered in an event, which it founds if it is the first. */
    public void join(EventId event, Member member) {
        var known = events.get(event);
        var members = new ArrayList<Member>(known == null ? List.of() : known.members());
        members.add(member);
        events.put(
                event,
                new EventState(
                        event,
                        Desk.WORLD,
                        members.size(),
                        CanonicalEvent.Status.OPEN,
                        members.get(0).article(),
                        Instant.EPOCH,
                        members,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null));
        eventOf.put(member.article(), event);
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
        return Collections.unmodifiableCollection(bySequence.values());
    }

    @Override
    public Collection<EventState> events() {
        return Collections.unmodifiableCollection(events.values());
    }
}
