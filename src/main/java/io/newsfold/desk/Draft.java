package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.ArticleId;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.Rejection;
import io.newsfold.record.RecordFold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A decision in the making. Sees the desk as it will be: what the draft holds hides what memory holds. */
final class Draft {
    private final Desk desk;
    private final DeskClock clock;
    private final DeskMemory memory;
    private final RecordFold fold;
    private final LogPosition position;
    private final Map<ArticleId, Placement> placed = new LinkedHashMap<>();
    private final List<ArticleId> dropped = new ArrayList<>();
    private final Map<EventId, EventState> events = new LinkedHashMap<>();
    private final List<EventId> forgotten = new ArrayList<>();
    private final Map<ArticleId, Instant> retracted = new TreeMap<>();
    private final List<ArticleId> unretracted = new ArrayList<>();
    private final List<EventChange> changes = new ArrayList<>();
    private final List<ArticleEvent> articles = new ArrayList<>();
    private final List<ArticleId> retractedArticles = new ArrayList<>();
    private final List<Decision.Counted> counted = new ArrayList<>();
    private @Nullable Rejection rejection;

    Draft(Desk desk, DeskClock clock, DeskMemory memory, RecordFold fold, LogPosition position) {
        this.desk = desk;
        this.clock = clock;
        this.memory = memory;
        this.fold = fold;
        this.position = position;
    }

    Desk desk() {
        return desk;
    }

    Instant now() {
        return clock.now();
    }

    long sequence() {
        return clock.sequence();
    }

    /** The event as it will be; null if it is not known. */
    @Nullable
    EventState event(EventId id) {
        var drafted = events.get(id);
        return drafted == null ? memory.event(id) : drafted;
    }

    void place(Placement placement) {
        placed.put(placement.report().article().articleId(), placement);
    }

    void drop(ArticleId article) {
        placed.remove(article);
        dropped.add(article);
    }

    void forget(EventId event) {
        events.remove(event);
        forgotten.add(event);
    }

    void retract(ArticleId article) {
        retracted.put(article, clock.now());
        retractedArticles.add(article);
    }

    void unretract(ArticleId article) {
        unretracted.add(article);
    }

    void tell(ArticleEvent article) {
        articles.add(article);
    }

    void count(Decision.Counted what) {
        counted.add(what);
    }

    void reject(Rejection why) {
        rejection = why;
    }

    /** Gives an event its next revision and the record of it. {@code state} holds the revision before. */
    void revise(EventState state, ChangeKind kind, String cause) {
        var next = Events.withRevision(state, state.revision() + 1);
        var record = fold.fold(next, reportsOf(next));
        var stamped = Events.at(record, position);
        changes.add(new EventChange(kind, cause, clock.now(), state.record(), stamped));
        events.put(next.id(), Events.withRecord(next, stamped));
    }

    private List<Report> reportsOf(EventState state) {
        var reports = new ArrayList<Report>(state.members().size());
        for (var member : state.members()) {
            var drafted = placed.get(member.article());
            var report = drafted == null ? memory.report(member.article()) : drafted.report();
            if (report == null) {
                throw new IllegalStateException(
                        state.id() + " has a member that is not remembered: " + member.article());
            }
            reports.add(report);
        }
        return reports;
    }

    Decision decision() {
        return new Decision(
                desk,
                clock,
                List.copyOf(placed.values()),
                List.copyOf(dropped),
                List.copyOf(events.values()),
                List.copyOf(forgotten),
                new TreeMap<>(retracted),
                List.copyOf(unretracted),
                List.copyOf(changes),
                List.copyOf(articles),
                List.copyOf(retractedArticles),
                List.copyOf(counted),
                rejection);
    }
}
