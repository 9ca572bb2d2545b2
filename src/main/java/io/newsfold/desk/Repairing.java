package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.match.Matcher;
import io.newsfold.match.Matcher.Chance;
import io.newsfold.match.repair.Grouping;
import io.newsfold.match.repair.Repair;
import io.newsfold.match.repair.Standing;
import io.newsfold.match.repair.Step;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts in order what one record of the log touched. */
final class Repairing {
    /** Changes that one report may bring about in its neighbourhood. */
    private static final int STEPS = 4;

    private final Matcher matcher;
    private final Draft draft;
    private final Reshaping reshaping;
    private final Repair repair;

    Repairing(Matcher matcher, Draft draft, Reshaping reshaping) {
        this.matcher = matcher;
        this.draft = draft;
        this.reshaping = reshaping;
        this.repair = new Repair(matcher, draft, draft.bonds());
    }

    /** After a report came to its event, or changed there. */
    void after(Report came, List<Chance> chances) {
        for (int i = 0; i < STEPS; i++) {
            var touched = draft.eventOf(came.article().articleId());
            var step =
                    touched == null ? null : repair.next(came, touched, chances).orElse(null);
            if (step == null) {
                break;
            }
            take(step);
        }
        askWaiting(came, chances);
    }

    /** After something about an article changed but not the article. */
    void after(ArticleId article) {
        var report = draft.report(article);
        if (report != null && draft.eventOf(article) != null) {
            var seen = new Barred(draft, article);
            after(report, matcher.match(report, seen).chances());
        }
    }

    /** Lets an event fall apart where its reports do not belong together any more. */
    void regroup(EventId id) {
        regroup(id, -Repair.CLEAR);
    }

    /** Decides anew about the reports of an event that an editor's word held together. */
    void regroupAnew(EventId id) {
        regroup(id, 0);
    }

    private void regroup(EventId id, double least) {
        var event = draft.event(id);
        if (event == null || event.members().size() < 2) {
            return;
        }
        var groups = new Grouping(matcher, draft, draft.bonds()).groups(event, least);
        for (var group : groups.subList(1, groups.size())) {
            var split = reshaping.split(known(id), group);
            if (split != null) {
                after(split.founder());
            } else if (group.stream().noneMatch(reshaping::canFound)) {
                reshaping.letGo(known(id), group);
            }
        }
    }

    private void take(Step step) {
        if (step instanceof Step.Merge merge) {
            reshaping.merge(known(merge.one()), known(merge.other()));
        } else if (step instanceof Step.Move move) {
            reshaping.move(move.article(), known(move.from()), known(move.to()));
        }
    }

    /** Opinions that wait are asked again when an event is founded or grows. */
    private void askWaiting(Report came, List<Chance> chances) {
        if (!Standing.canFound(came)) {
            return;
        }
        for (var article : matcher.waitingFor(came)) {
            var event = draft.eventOf(came.article().articleId());
            var placement = draft.placement(article);
            if (event != null && placement != null && placement.event() == null) {
                ask(placement.report(), event, chances);
            }
        }
    }

    private void ask(Report opinion, EventState event, List<Chance> chances) {
        var events = new ArrayList<EventState>();
        events.add(event);
        for (var chance : chances) {
            var other = draft.event(chance.event());
            if (other != null && !other.members().isEmpty() && !other.id().equals(event.id())) {
                events.add(other);
            }
        }
        events.removeIf(other -> draft.bonds().keepApart(opinion.article().articleId(), other));
        var likely = matcher.chances(opinion, events, draft);
        if (!likely.isEmpty()
                && likely.get(0).logOdds() >= 0
                && likely.get(0).event().equals(event.id())) {
            reshaping.joining().join(opinion, event, Telling.member(opinion, matcher.joining(opinion, event, draft)));
        }
    }

    private EventState known(EventId id) {
        return Objects.requireNonNull(draft.event(id), () -> "not remembered: " + id);
    }
}
