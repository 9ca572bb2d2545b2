package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.Matcher;
import io.newsfold.match.repair.Bond;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.Relation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports that join one event or found one, drafted and told. */
final class Joining {
    private final Matcher matcher;
    private final Draft draft;
    private final String cause;

    Joining(Matcher matcher, Draft draft, String cause) {
        this.matcher = matcher;
        this.draft = draft;
        this.cause = cause;
    }

    /** A report joins an event, reopening it if it was closed. */
    EventState join(Report report, EventState target, Member member) {
        draft.place(report, target.id(), member);
        draft.tell(Telling.of(report, target.id(), member));
        boolean reopened = target.status() == Status.CLOSED;
        return revise(
                Events.withMember(target, member, draft.now()), reopened ? ChangeKind.REOPENED : ChangeKind.UPDATED);
    }

    EventState found(Report report, Member founder) {
        var event = unfounded(founder, draft.now(), Status.OPEN);
        draft.place(report, event.id(), founder);
        draft.tell(Telling.of(report, event.id(), founder));
        return revise(event, ChangeKind.CREATED);
    }

    /** How a report stands to an event that it comes to in the company of others. */
    Member rejoined(Member member, Set<ArticleId> company, EventState to) {
        var report = Objects.requireNonNull(draft.report(member.article()));
        var bond = draft.bonds().latest(member.article(), to.members());
        var joined = Telling.member(report, matcher.joining(report, to, draft));
        if (member.copyOf() != null && joined.copyOf() == null && company.contains(member.copyOf())) {
            joined = new Member(member.article(), member.relation(), member.copyOf(), joined.why());
        }
        return bond == null || !bond.together() ? joined : told(joined, to, bond);
    }

    /** How a report stands to an event that an editor brings it to. */
    Member bound(Report report, EventState event) {
        var member = new Member(
                report.article().articleId(),
                Relation.INDEPENDENT,
                null,
                Telling.founding(report.article().articleId(), 1, null));
        return rejoined(member, Set.of(), event);
    }

    /** The member as an editor put it beside those of an event. */
    private Member told(Member member, EventState event, Bond bond) {
        var with = bound(member.article(), event);
        return with == null ? member : Telling.told(member, with, bond);
    }

    private @Nullable ArticleId bound(ArticleId article, EventState event) {
        return event.members().stream()
                .map(Member::article)
                .filter(other -> !other.equals(article))
                .filter(other -> {
                    var bond = draft.bonds().between(article, other);
                    return bond != null && bond.together();
                })
                .findFirst()
                .orElse(null);
    }

    /** A new event, or that of the same id which stands no more, with its revisions going on. */
    EventState unfounded(Member founder, Instant lastReportAt, Status status) {
        var id = Events.id(draft.desk(), founder.article(), draft.now(), 1);
        var known = draft.event(id);
        for (int i = 2; known != null && known.status() != Status.RETRACTED; i++) {
            id = Events.id(draft.desk(), founder.article(), draft.now(), i);
            known = draft.event(id);
        }
        return known == null
                ? Events.founded(id, draft.desk(), founder, lastReportAt, draft.sequence(), status)
                : Events.withStatus(Events.withMembers(known, List.of(founder), lastReportAt), status);
    }

    /** A member that comes along with others. */
    static Member unasked(Member member) {
        return member.relation() == Relation.ORIGINAL
                ? new Member(member.article(), Relation.INDEPENDENT, null, member.why())
                : member;
    }

    private EventState revise(EventState state, ChangeKind kind) {
        draft.revise(state, kind, cause);
        return Objects.requireNonNull(draft.event(state.id()));
    }
}
