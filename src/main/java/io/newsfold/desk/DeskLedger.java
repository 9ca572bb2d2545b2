package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.match.Matcher;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import io.newsfold.model.LogRecord;
import io.newsfold.record.RecordFold;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One desk: its memory, and the decisions about its log. {@link #decide} changes nothing, {@link #apply} only stores
 * what was decided, so a record that fails to be decided leaves no trace.
 */
public final class DeskLedger {
    private final Desk desk;
    private final DeskMemory memory;
    private final Matcher matcher;
    private final RecordFold fold;
    private final DeskPolicy policy;
    private DeskClock clock = DeskClock.START;

    public DeskLedger(Desk desk, Matcher matcher, RecordFold fold, DeskPolicy policy) {
        this.desk = desk;
        this.memory = new DeskMemory(matcher);
        this.matcher = matcher;
        this.fold = fold;
        this.policy = policy;
    }

    /** What falls due as the desk's now moves on to {@code at}: to be applied before the record of that time. */
    public Decision age(@Nullable Instant at, LogPosition position) {
        var draft = new Draft(desk, clock.at(at), memory, fold, position);
        new Ageing(memory, policy).decide(draft);
        return draft.decision();
    }

    /** What {@code log} does to the desk, which has been aged to its time. */
    public Decision decide(LogRecord log, LogPosition position) {
        var draft = new Draft(desk, clock.next(), memory, fold, position);
        if (log instanceof LogRecord.Reported reported) {
            new Reporting(memory, matcher).decide(reported.article(), draft);
            draft.settle(reported.article().articleId().value());
        } else if (log instanceof LogRecord.Retraction retraction) {
            new Retracting(memory, matcher).decide(retraction.articleId(), draft);
            draft.settle(retraction.articleId().value());
        } else if (log instanceof LogRecord.Controlled controlled) {
            new Controlling(memory, matcher).decide(controlled, draft);
            draft.settle(controlled.controlId());
        }
        return draft.decision();
    }

    public void apply(Decision decision) {
        memory.apply(decision);
        clock = decision.clock();
    }

    /** Takes over what a store held. The desk must be new. */
    public void restore(
            DeskClock stored,
            Collection<Placement> placements,
            Collection<EventState> events,
            Map<ArticleId, Instant> retracted,
            Collection<EditorLink> links) {
        placements.stream()
                .sorted(Comparator.comparingLong(placement -> placement.report().sequence()))
                .forEach(memory::place);
        events.forEach(memory::keep);
        retracted.forEach(memory::retract);
        links.forEach(memory.links()::put);
        clock = stored;
    }

    public Desk desk() {
        return desk;
    }

    public DeskClock clock() {
        return clock;
    }

    /** Every event remembered, by id. */
    public Collection<EventState> events() {
        return memory.events();
    }
}
