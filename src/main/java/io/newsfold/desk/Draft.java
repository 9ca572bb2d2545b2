package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.event.Tie;
import io.newsfold.match.DeskView;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.ArticleId;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.Rejection;
import io.newsfold.record.RecordFold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A decision in the making. Sees the desk as it will be: what the draft holds hides what memory holds. */
final class Draft implements DeskView {
    private final Desk desk;
    private final DeskClock clock;
    private final DeskMemory memory;
    private final RecordFold fold;
    private final LogPosition position;
    private final Map<ArticleId, Placement> placed = new LinkedHashMap<>();
    private final Set<ArticleId> dropped = new LinkedHashSet<>();
    private final Map<EventId, EventState> events = new LinkedHashMap<>();
    private final List<EventId> forgotten = new ArrayList<>();
    private final Map<ArticleId, Instant> retracted = new TreeMap<>();
    private final List<ArticleId> unretracted = new ArrayList<>();
    private final List<EventChange> changes = new ArrayList<>();
    private final Map<ArticleId, ArticleEvent> articles = new LinkedHashMap<>();
    private final DraftBonds bonds;
    private final DraftTies ties;
    private final List<ArticleId> retractedArticles = new ArrayList<>();
    private final List<Decision.Counted> counted = new ArrayList<>();
    private @Nullable Rejection rejection;

    Draft(Desk desk, DeskClock clock, DeskMemory memory, RecordFold fold, LogPosition position) {
        this.desk = desk;
        this.clock = clock;
        this.memory = memory;
        this.fold = fold;
        this.position = position;
        this.bonds = new DraftBonds(memory.links());
        this.ties = new DraftTies(memory, this);
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

    /** The editor's words as they will hold. */
    DraftBonds bonds() {
        return bonds;
    }

    /** What ties events together, as it will hold. */
    DraftTies ties() {
        return ties;
    }

    boolean isRetracted(ArticleId article) {
        return retracted.containsKey(article) || memory.isRetracted(article);
    }

    /** The event as it will be; null if it is not known. */
    @Override
    public @Nullable EventState event(EventId id) {
        var drafted = events.get(id);
        return drafted == null ? memory.event(id) : drafted;
    }

    /** A report with its place, as it will be; null if it is not known. */
    @Nullable
    Placement placement(ArticleId article) {
        var drafted = placed.get(article);
        return drafted != null || dropped.contains(article) ? drafted : memory.placement(article);
    }

    @Override
    public @Nullable Report report(ArticleId article) {
        var placement = placement(article);
        return placement == null ? null : placement.report();
    }

    @Override
    public @Nullable EventState eventOf(ArticleId article) {
        var placement = placement(article);
        return placement == null || placement.event() == null ? null : event(placement.event());
    }

    @Override
    public Collection<Report> reports() {
        var all = new TreeMap<Long, Report>();
        memory.reports().stream()
                .map(report -> report(report.article().articleId()))
                .filter(Objects::nonNull)
                .forEach(report -> all.put(report.sequence(), report));
        placed.values().forEach(placement -> all.put(placement.report().sequence(), placement.report()));
        return all.values();
    }

    @Override
    public Collection<EventState> events() {
        var all = new TreeMap<EventId, EventState>();
        memory.events().forEach(event -> all.put(event.id(), event));
        all.putAll(events);
        return all.values();
    }

    /** Gives a report its place, or none; its ties stay. */
    void place(Report report, @Nullable EventId event, @Nullable Member member) {
        var article = report.article().articleId();
        var known = placement(article);
        placed.put(article, new Placement(report, event, member, known == null ? List.of() : known.ties()));
    }

    void tie(ArticleId article, List<Tie> ties) {
        var known = Objects.requireNonNull(placement(article), () -> "not remembered: " + article);
        placed.put(article, known.withTies(ties));
    }

    /** Brings what is tied to the touched events in step: the last thing to do. */
    void settle(String cause) {
        var touched = new TreeSet<>(placed.keySet());
        touched.addAll(dropped);
        ties.settle(touched, cause);
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
        articles.remove(article.articleId());
        articles.put(article.articleId(), article);
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
        var record = fold.fold(next, reportsOf(next), ties.related(next));
        var stamped = Events.at(record, position);
        changes.add(new EventChange(kind, cause, clock.now(), state.record(), stamped));
        events.put(next.id(), Events.withRecord(next, stamped));
    }

    private List<Report> reportsOf(EventState state) {
        var reports = new ArrayList<Report>(state.members().size());
        for (var member : state.members()) {
            var report = report(member.article());
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
                bonds.linked(),
                bonds.unlinked(),
                List.copyOf(changes),
                List.copyOf(articles.values()),
                List.copyOf(retractedArticles),
                List.copyOf(counted),
                rejection);
    }
}
