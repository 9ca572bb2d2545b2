package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.match.DeskView;
import io.newsfold.match.Matcher;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one desk remembers, bounded by its horizon: reports, events, retractions, editors' links, and the matcher's index
 * over them. Rebuilt from the same it is the same, whatever the order they come in.
 */
final class DeskMemory implements DeskView {
    private record Due(Instant since, String id) implements Comparable<Due> {
        private static final Comparator<Due> ORDER =
                Comparator.comparing(Due::since).thenComparing(Due::id);

        @Override
        public int compareTo(Due other) {
            return ORDER.compare(this, other);
        }
    }

    private final Matcher matcher;
    private final Map<ArticleId, Placement> placements = new HashMap<>();
    private final TreeMap<Long, Report> reports = new TreeMap<>();
    private final TreeMap<EventId, EventState> events = new TreeMap<>();
    private final Map<ArticleId, Instant> retracted = new HashMap<>();
    private final EditorLinks links = new EditorLinks();
    private final NavigableSet<Due> open = new TreeSet<>();
    private final NavigableSet<Due> remembered = new TreeSet<>();
    private final NavigableSet<Due> loose = new TreeSet<>();
    private final NavigableSet<Due> retractions = new TreeSet<>();

    DeskMemory(Matcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public @Nullable Report report(ArticleId article) {
        var placement = placements.get(article);
        return placement == null ? null : placement.report();
    }

    @Override
    public @Nullable EventState event(EventId event) {
        return events.get(event);
    }

    @Override
    public @Nullable EventState eventOf(ArticleId article) {
        var placement = placements.get(article);
        return placement == null || placement.event() == null ? null : events.get(placement.event());
    }

    @Override
    public Collection<Report> reports() {
        return reports.values();
    }

    @Override
    public Collection<EventState> events() {
        return events.values();
    }

    @Nullable
    Placement placement(ArticleId article) {
        return placements.get(article);
    }

    EditorLinks links() {
        return links;
    }

    boolean isRetracted(ArticleId article) {
        return retracted.containsKey(article);
    }

    /** Open events without a report for {@code closeAfter}, the longest waiting first. */
    List<EventState> toClose(Instant now, Duration closeAfter) {
        return due(open, now, closeAfter).stream().map(this::known).toList();
    }

    /** Events without a report for {@code horizon}. */
    List<EventState> toForget(Instant now, Duration horizon) {
        return due(remembered, now, horizon).stream().map(this::known).toList();
    }

    /** Reports of no event that came {@code horizon} ago. */
    List<ArticleId> looseToForget(Instant now, Duration horizon) {
        return due(loose, now, horizon).stream()
                .map(due -> new ArticleId(due.id()))
                .toList();
    }

    /** Links that came, or were last seen to be in use, {@code horizon} ago. */
    List<EditorLink> linksToLookAt(Instant now, Duration horizon) {
        return links.longestUnseenFirst().stream()
                .takeWhile(link -> !link.since().plus(horizon).isAfter(now))
                .toList();
    }

    /** Retractions of {@code horizon} ago. */
    List<ArticleId> retractionsToForget(Instant now, Duration horizon) {
        return due(retractions, now, horizon).stream()
                .map(due -> new ArticleId(due.id()))
                .toList();
    }

    void apply(Decision decision) {
        decision.dropped().forEach(this::drop);
        decision.placed().forEach(this::place);
        decision.forgotten().forEach(this::forget);
        decision.events().forEach(this::keep);
        decision.unretracted().forEach(this::unretract);
        decision.retracted().forEach(this::retract);
        decision.unlinked().forEach(links::remove);
        decision.linked().forEach(links::put);
    }

    /** Reports must be placed in the order of their sequence: the index is a function of it. */
    void place(Placement placement) {
        var report = placement.report();
        var known = placements.get(report.article().articleId());
        if (known != null
                && known.report().sequence() == report.sequence()
                && known.event() != null
                && placement.event() != null) {
            placements.put(report.article().articleId(), placement);
            return;
        }
        drop(report.article().articleId());
        placements.put(report.article().articleId(), placement);
        reports.put(report.sequence(), report);
        if (placement.event() != null) {
            matcher.add(report);
            return;
        }
        loose.add(dueOf(report));
        if (report.article().flags().contains(Flag.OPINION)) {
            matcher.addWaiting(report);
        }
    }

    void keep(EventState event) {
        forget(event.id());
        events.put(event.id(), event);
        remembered.add(dueOf(event));
        if (event.status() == CanonicalEvent.Status.OPEN) {
            open.add(dueOf(event));
        }
    }

    void retract(ArticleId article, Instant at) {
        retracted.put(article, at);
        retractions.add(new Due(at, article.value()));
    }

    private void unretract(ArticleId article) {
        var at = retracted.remove(article);
        if (at != null) {
            retractions.remove(new Due(at, article.value()));
        }
    }

    private void drop(ArticleId article) {
        var placement = placements.remove(article);
        if (placement == null) {
            return;
        }
        reports.remove(placement.report().sequence());
        if (placement.event() == null) {
            loose.remove(dueOf(placement.report()));
            if (placement.report().article().flags().contains(Flag.OPINION)) {
                matcher.removeWaiting(placement.report());
            }
        } else {
            matcher.remove(placement.report());
        }
    }

    private void forget(EventId event) {
        var state = events.remove(event);
        if (state != null) {
            remembered.remove(dueOf(state));
            open.remove(dueOf(state));
        }
    }

    private static Due dueOf(EventState event) {
        return new Due(event.lastReportAt(), event.id().value());
    }

    private static Due dueOf(Report report) {
        return new Due(report.arrivedAt(), report.article().articleId().value());
    }

    private static List<Due> due(NavigableSet<Due> queue, Instant now, Duration wait) {
        var result = new ArrayList<Due>();
        for (var entry : queue) {
            if (entry.since().plus(wait).isAfter(now)) {
                break;
            }
            result.add(entry);
        }
        return result;
    }

    private EventState known(Due due) {
        var event = events.get(new EventId(due.id()));
        if (event == null) {
            throw new IllegalStateException("queue holds an event that is not remembered: " + due.id());
        }
        return event;
    }
}
