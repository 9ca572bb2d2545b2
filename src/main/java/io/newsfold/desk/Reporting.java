package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.Matcher;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** A new version stays in its event: an id that a consumer knows does not wander with a comma. */
    private void renew(Report report, Placement known, Draft draft) {
        var event = draft.event(Objects.requireNonNull(known.event()));
        var member = Objects.requireNonNull(known.member());
        if (event == null) {
            throw new IllegalStateException("placed in an event that is not remembered: " + known.event());
        }
        draft.place(new Placement(report, event.id(), member));
        boolean corrected = report.article().correction() != null;
        var next = Events.withMember(event, member, draft.now());
        draft.revise(next, corrected ? ChangeKind.CORRECTED : ChangeKind.UPDATED, cause(report));
        draft.tell(articleEvent(report, event.id(), member.relation(), member.why()));
    }

    private void arrive(Report report, Draft draft) {
        if (report.article().flags().contains(Flag.MULTI_EVENT)) {
            standAlone(report, null, draft);
            return;
        }
        var match = matcher.match(report, memory);
        var target = match.event() == null ? null : draft.event(match.event());
        if (target != null) {
            join(report, target, match, draft);
        } else if (report.article().flags().contains(Flag.OPINION)) {
            standAlone(report, match.why(), draft);
        } else {
            found(report, match.why(), draft);
        }
    }

    private static void join(Report report, EventState target, Matcher.Match match, Draft draft) {
        var member = new Member(report.article().articleId(), match.relation(), match.copyOf(), match.why());
        draft.place(new Placement(report, target.id(), member));
        boolean reopened = target.status() == CanonicalEvent.Status.CLOSED;
        draft.revise(
                Events.withMember(target, member, draft.now()),
                reopened ? ChangeKind.REOPENED : ChangeKind.UPDATED,
                cause(report));
        draft.tell(articleEvent(report, target.id(), member.relation(), member.why()));
    }

    private static void found(Report report, Why why, Draft draft) {
        var founding = new Why(report.article().articleId(), null, 1, List.of(), why.runnerUp());
        var member = new Member(report.article().articleId(), Relation.ORIGINAL, null, founding);
        var event = Events.foundedBy(member, draft.desk(), draft.now());
        draft.place(new Placement(report, event.id(), member));
        draft.revise(event, ChangeKind.CREATED, cause(report));
        draft.tell(articleEvent(report, event.id(), Relation.ORIGINAL, founding));
    }

    private static void standAlone(Report report, @Nullable Why why, Draft draft) {
        draft.place(new Placement(report, null, null));
        var none = why == null ? new Why(report.article().articleId(), null, 0, List.of(), null) : why;
        draft.tell(articleEvent(report, null, Relation.NONE, none));
    }

    private static ArticleEvent articleEvent(Report report, @Nullable EventId event, Relation relation, Why why) {
        var article = report.article();
        return new ArticleEvent(
                article.articleId(),
                article.id(),
                article.desk(),
                event,
                relation,
                why.score(),
                why.signals(),
                why.runnerUp(),
                List.of());
    }

    private static String cause(Report report) {
        return report.article().articleId().value();
    }
}
