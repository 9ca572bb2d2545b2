package io.newsfold.fold;

import io.newsfold.desk.Decision;
import io.newsfold.desk.DeskLedger;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.desk.LogPosition;
import io.newsfold.enrich.EventClock;
import io.newsfold.event.EventState;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.Article;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fold in memory: the order of calls is the order of the log, the publication is the clock, and the latest now of any
 * desk stands for the wall clock. The same calls give the same decisions.
 */
public final class FoldRun {
    private final Core core;
    private final DeskPolicy policy;
    private final FoldSink sink;
    private final TreeMap<Desk, DeskLedger> desks = new TreeMap<>();
    private final TreeMap<ArticleId, Outcome.Held> held = new TreeMap<>();
    private Instant now = Instant.EPOCH;

    public FoldRun(Core core, DeskPolicy policy, FoldSink sink) {
        this.core = core;
        this.policy = policy;
        this.sink = sink;
    }

    /** Takes one raw message: a line of a file. Its arrival should be unknown (the epoch), as a file has none. */
    public void take(RawMessage message) {
        for (var outcome : core.intake().read(message)) {
            if (outcome instanceof Outcome.Accepted accepted) {
                supersede(accepted.article());
                read(accepted.article());
            } else if (outcome instanceof Outcome.Held holding) {
                hold(holding);
            } else if (outcome instanceof Outcome.Retracted retracted) {
                held.remove(retracted.articleId());
                take(
                        new LogRecord.Retraction(retracted.articleId(), retracted.desk(), null, retracted.reason()),
                        LogPosition.NONE);
            } else if (outcome instanceof Outcome.Rejected rejected) {
                sink.rejected(rejected.rejection());
            }
        }
        release();
    }

    /** Takes one record of a desk log. */
    public void take(LogRecord log) {
        take(log, LogPosition.NONE);
        release();
    }

    /** Takes one record of a desk log that stands at {@code position}. */
    public void take(LogRecord log, LogPosition position) {
        sink.logged(log);
        var desk = log.desk();
        if (desk == null) {
            desks.values().forEach(ledger -> age(ledger, log.at(), position));
            advance(Objects.requireNonNull(log.at()));
            return;
        }
        var ledger = desks.computeIfAbsent(desk, name -> core.open(name, policy));
        if (age(ledger, log.at(), position)) {
            decide(ledger, log, position);
        }
        advance(ledger.clock().now());
    }

    /** What is still held back at the end of the file, by id. */
    public Collection<Outcome.Held> held() {
        return held.values();
    }

    /** Every event remembered, by desk and id. */
    public List<EventState> events() {
        return desks.values().stream().flatMap(desk -> desk.events().stream()).toList();
    }

    private void hold(Outcome.Held holding) {
        var until = holding.until();
        if (until != null && !until.isAfter(now)) {
            read(holding.article());
            return;
        }
        if (!holdsNewerThan(holding.article())) {
            held.put(holding.article().articleId(), holding);
            sink.held(holding);
        }
    }

    /** A version came that may be used: what is held of the article is out of date, unless it is newer. */
    private void supersede(Article usable) {
        if (!holdsNewerThan(usable)) {
            held.remove(usable.articleId());
        }
    }

    private boolean holdsNewerThan(Article article) {
        var holding = held.get(article.articleId());
        return holding != null && article.isOlderThan(holding.article());
    }

    private void read(Article article) {
        LogRecord log;
        try {
            log = new LogRecord.Reported(core.enricher().enrich(article, EventClock.PUBLICATION, null));
        } catch (RuntimeException e) {
            var message = article.articleId() + " could not be read: " + e;
            sink.rejected(new Rejection(Rejection.Code.ENRICH_FAILED, "enrich", message));
            return;
        }
        take(log, LogPosition.NONE);
    }

    private void release() {
        for (var due = nextDue(); due.isPresent(); due = nextDue()) {
            held.remove(due.get().article().articleId());
            read(due.get().article());
        }
    }

    private Optional<Outcome.Held> nextDue() {
        return held.values().stream()
                .filter(holding -> isDue(holding.until()))
                .min(Comparator.comparing((Outcome.Held holding) -> Objects.requireNonNull(holding.until()))
                        .thenComparing(holding -> holding.article().articleId()));
    }

    private boolean isDue(@Nullable Instant until) {
        return until != null && !until.isAfter(now);
    }

    /** As the topology: a record whose time cannot be decided is refused. */
    private boolean age(DeskLedger ledger, @Nullable Instant at, LogPosition position) {
        Decision aged;
        try {
            aged = ledger.age(at, position);
        } catch (RuntimeException e) {
            sink.rejected(new Rejection(Rejection.Code.MATCH_FAILED, "match", "the desk could not be aged: " + e));
            return false;
        }
        apply(ledger, aged);
        return true;
    }

    private void decide(DeskLedger ledger, LogRecord log, LogPosition position) {
        Decision decision;
        try {
            decision = ledger.decide(log, position);
        } catch (RuntimeException e) {
            sink.rejected(new Rejection(Rejection.Code.MATCH_FAILED, "match", "could not be decided: " + e));
            return;
        }
        if (decision.rejection() != null) {
            sink.rejected(decision.rejection());
        }
        apply(ledger, decision);
    }

    private void apply(DeskLedger ledger, Decision decision) {
        ledger.apply(decision);
        sink.decided(decision);
    }

    private void advance(Instant time) {
        if (time.isAfter(now)) {
            now = time;
        }
    }
}
