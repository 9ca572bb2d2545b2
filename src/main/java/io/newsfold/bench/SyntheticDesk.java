package io.newsfold.bench;

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
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A desk whose events were all decided rightly. */
final class SyntheticDesk implements DeskView {
    private final Map<ArticleId, Report> reports = new HashMap<>();
    private final List<Report> inOrder = new ArrayList<>();
    private final Map<ArticleId, EventId> eventOf = new HashMap<>();
    private final Map<EventId, EventState> events = new LinkedHashMap<>();

    void remember(Report report, int event) {
        var article = report.article().articleId();
        reports.put(article, report);
        inOrder.add(report);
        var id = id(event);
        eventOf.put(article, id);
        var why = new Why(article, null, 1, List.of(), null);
        var members = new ArrayList<Member>();
        var known = events.get(id);
        if (known != null) {
            members.addAll(known.members());
        }
        members.add(new Member(article, Relation.INDEPENDENT, null, why));
        events.put(id, state(id, members));
    }

    private static EventState state(EventId id, List<Member> members) {
        return new EventState(
                id,
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
                null);
    }

    private static EventId id(int event) {
        return new EventId(EventId.PREFIX + event);
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
        return Collections.unmodifiableList(inOrder);
    }

    @Override
    public Collection<EventState> events() {
        return events.values();
    }
}
