package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.Matcher;
import io.newsfold.match.Matcher.Chance;
import io.newsfold.match.repair.Standing;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A new article or a new version of one: which event it belongs to. */
final class Reporting {
    private final DeskMemory memory;
    private final Matcher matcher;

    Reporting(DeskMemory memory, Matcher matcher) {
        this.memory = memory;
        this.matcher = matcher;
    }

    void decide(EnrichedArticle article, Draft draft) {
        if (memory.isRetracted(article.articleId())) {
            draft.count(Decision.Counted.STAYS_RETRACTED);
            return;
        }
        var known = memory.placement(article.articleId());
        if (known != null) {
            switch (Versions.compare(article, known.report().article())) {
                case SAME -> {
                    draft.count(Decision.Counted.DUPLICATE_DELIVERY);
                    return;
                }
                case OLDER -> {
                    draft.count(Decision.Counted.STALE_VERSION);
                    return;
                }
                case NEWER -> {}
            }
        }
        var report = new Report(draft.sequence(), draft.now(), article, matcher.fingerprint(article));
        if (known != null && known.event() != null) {
            renew(report, known, draft);
        } else {
            arrive(report, draft);
        }
    }

    /**
     * A new version stays in its event unless that is clearly wrong: an id does not wander with a comma. How it stands to
     * the others is read anew.
     */
    private void renew(Report report, Placement known, Draft draft) {
        var event = draft.event(Objects.requireNonNull(known.event()));
        var former = Objects.requireNonNull(known.member());
        if (event == null) {
            throw new IllegalStateException("placed in an event that is not remembered: " + known.event());
        }
        var article = report.article().articleId();
        var reshaping = new Reshaping(matcher, draft, cause(report));
        var repairing = new Repairing(matcher, draft, reshaping);
        draft.place(report, event.id(), former);
        if (isOut(report, event, draft, reshaping)) {
            goOut(report, event, draft, reshaping, repairing);
            return;
        }
        boolean founded = article.equals(event.founder());
        var member = founded ? former : reshaping.joining().rejoined(former, Set.of(), event);
        boolean isAsked = Standing.canFound(report) && member.relation() != Relation.COPY;
        List<Chance> chances = List.of();
        if (isAsked) {
            var match = matcher.match(report, new Barred(draft, article));
            draft.ties().take(article, match.ties(), event);
            chances = match.chances();
        }
        draft.place(report, event.id(), member);
        boolean corrected = report.article().correction() != null;
        var next = Events.withMember(event, member, draft.now());
        draft.revise(next, corrected ? ChangeKind.CORRECTED : ChangeKind.UPDATED, cause(report));
        draft.tell(Telling.of(report, event.id(), member));
        if (isAsked) {
            new Leaving(draft, reshaping).decide(article, chances);
            repairing.after(report, chances);
        }
    }

    /** Whether it became a digest, which joins nothing, or the opinion that an event would be left with. */
    private static boolean isOut(Report report, EventState event, Draft draft, Reshaping reshaping) {
        if (Standing.canFound(report)
                || draft.bonds().keepTogether(report.article().articleId(), event)) {
            return false;
        }
        return report.article().flags().contains(Flag.MULTI_EVENT)
                || event.members().stream().noneMatch(reshaping::canFound);
    }

    private void goOut(Report report, EventState event, Draft draft, Reshaping reshaping, Repairing repairing) {
        boolean isDigest = report.article().flags().contains(Flag.MULTI_EVENT);
        draft.place(report, null, null);
        var stands = Retracting.leave(report.article().articleId(), event, draft, reshaping);
        if (stands != null) {
            repairing.regroup(stands);
        }
        draft.tell(Telling.none(report, null, isDigest ? matcher.mentions(report, draft) : List.of()));
    }

    private void arrive(Report report, Draft draft) {
        var article = report.article().articleId();
        var reshaping = new Reshaping(matcher, draft, cause(report));
        var repairing = new Repairing(matcher, draft, reshaping);
        draft.place(report, null, null);
        var links = draft.bonds().of(article).stream()
                .filter(EditorLink::isTogether)
                .sorted(Comparator.comparingLong(EditorLink::sequence))
                .toList();
        links.forEach(link -> Controlling.together(link, draft, reshaping));
        if (draft.eventOf(article) != null) {
            repairing.after(article);
        } else if (report.article().flags().contains(Flag.MULTI_EVENT)) {
            draft.tell(Telling.none(report, null, matcher.mentions(report, draft)));
        } else {
            var chances = match(report, draft, reshaping);
            links.forEach(link -> Controlling.together(link, draft, reshaping));
            repairing.after(report, chances);
        }
    }

    private List<Chance> match(Report report, Draft draft, Reshaping reshaping) {
        var seen = new Barred(draft, report.article().articleId());
        var match = matcher.match(report, seen);
        var why = match.why();
        if (seen.first() != null && seen.word() != null) {
            why = Telling.apart(why, seen.first(), seen.word());
        }
        var target = match.event() == null ? null : draft.event(match.event());
        var article = report.article().articleId();
        draft.ties().take(article, match.ties(), target);
        if (target != null) {
            reshaping.joining().join(report, target, new Member(article, match.relation(), match.copyOf(), why));
        } else if (report.article().flags().contains(Flag.OPINION)) {
            draft.tell(Telling.none(report, why, List.of()));
        } else {
            reshaping.joining().found(report, Telling.founder(article, why.runnerUp()));
        }
        return match.chances();
    }

    private static String cause(Report report) {
        return report.article().articleId().value();
    }
}
