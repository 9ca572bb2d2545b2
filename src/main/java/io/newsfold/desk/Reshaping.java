package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.match.Matcher;
import io.newsfold.match.repair.Standing;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.EventId;
import io.newsfold.model.Relation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events that become one, fall apart or exchange reports, drafted and told. */
final class Reshaping {
    private static final Comparator<EventState> FOUNDED_FIRST =
            Comparator.comparingLong(EventState::founded).thenComparing(EventState::id);

    /** Reports of an event that is merged whose relation is read anew; a bigger one's others keep theirs. */
    private static final int ASKED_ANEW = 32;

    private final Joining joining;
    private final Draft draft;
    private final String cause;

    Reshaping(Matcher matcher, Draft draft, String cause) {
        this.joining = new Joining(matcher, draft, cause);
        this.draft = draft;
        this.cause = cause;
    }

    /** Reports that join one event or found one. */
    Joining joining() {
        return joining;
    }

    /** Two events become one: the one that was founded first, which is returned. */
    EventState merge(EventState one, EventState other) {
        boolean inOrder = FOUNDED_FIRST.compare(one, other) < 0;
        var into = inOrder ? one : other;
        var gone = inOrder ? other : one;
        var members = new ArrayList<>(into.members());
        var company = articles(gone.members());
        for (var member : gone.members()) {
            boolean isAsked = members.size() < into.members().size() + ASKED_ANEW;
            members.add(isAsked ? joining.rejoined(member, company, into) : Joining.unasked(member));
        }
        var lastReportAt = later(into.lastReportAt(), gone.lastReportAt());
        var next = Events.withMembers(into, inOrder(members), lastReportAt);
        if (gone.status() == Status.OPEN) {
            next = Events.withStatus(next, Status.OPEN);
        }
        next = Events.merged(
                next, null, union(into.mergedFrom(), Stream.concat(Stream.of(gone.id()), gone.mergedFrom().stream())));
        redirect(Events.withMembers(gone, List.of(), gone.lastReportAt()), next.id());
        redirects(gone).forEach(redirect -> redirect(redirect, into.id()));
        place(gone.members(), next);
        return revise(next, ChangeKind.MERGED);
    }

    /** A report and its copies leave their event for another; all of an event's reports leave it as a merge. */
    EventState move(ArticleId article, EventState from, EventState to) {
        var moving = withCopies(List.of(article), from);
        var staying = without(from, moving);
        if (staying.stream().noneMatch(this::canFound)) {
            return merge(from, to);
        }
        var members = new ArrayList<>(to.members());
        var lastReportAt = to.lastReportAt();
        for (var member : moving) {
            members.add(joining.rejoined(member, articles(moving), to));
            lastReportAt = later(lastReportAt, report(member.article()).arrivedAt());
        }
        var next = Events.withMembers(to, inOrder(members), lastReportAt);
        boolean reopened = to.status() == Status.CLOSED && from.status() == Status.OPEN;
        next = reopened ? Events.withStatus(next, Status.OPEN) : next;
        place(moving, next);
        var left = Events.withMembers(from, inOrder(staying), from.lastReportAt());
        place(staying, left);
        revise(left, ChangeKind.CORRECTED);
        return revise(next, reopened ? ChangeKind.REOPENED : ChangeKind.UPDATED);
    }

    /**
     * Some of an event's reports become an event of their own: one that was merged into it before, if its founding article
     * is among them, else a new one. Those of whom none can found an event stand alone. Returns the event, if there is one.
     */
    @Nullable
    EventState split(EventState origin, List<Member> leaving) {
        var members = withCopies(leaving.stream().map(Member::article).toList(), origin);
        var staying = without(origin, members);
        var founders = inOrder(members).stream().filter(this::canFound).toList();
        if (founders.isEmpty() || staying.stream().noneMatch(this::canFound)) {
            return null;
        }
        var next = revivedOrNew(origin, members, founders.get(0));
        var from = new ArrayList<>(origin.mergedFrom());
        from.remove(next.id());
        from.removeAll(next.mergedFrom());
        var left = Events.withMembers(origin, inOrder(staying), origin.lastReportAt());
        left = Events.split(
                Events.merged(left, null, from), origin.splitFrom(), union(origin.splitInto(), Stream.of(next.id())));
        place(staying, left);
        place(members, next);
        revise(left, ChangeKind.SPLIT);
        next.mergedFrom().forEach(id -> redirect(Objects.requireNonNull(draft.event(id)), next.id()));
        return revise(next, ChangeKind.SPLIT);
    }

    private EventState revivedOrNew(EventState origin, List<Member> members, Member firstFounder) {
        var articles = articles(members);
        var founded = redirects(origin).stream()
                .filter(redirect -> articles.contains(redirect.founder()))
                .sorted(FOUNDED_FIRST)
                .toList();
        var lastReportAt = Stream.concat(
                        members.stream().map(member -> report(member.article()).arrivedAt()),
                        founded.stream().map(EventState::lastReportAt))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var start = founded.isEmpty() ? joining.unfounded(firstFounder, lastReportAt, origin.status()) : founded.get(0);
        var founder = members.stream()
                .filter(member -> member.article().equals(start.founder()))
                .findFirst()
                .orElse(firstFounder);
        var inNew = new ArrayList<Member>();
        inNew.add(Telling.founder(founder.article(), null));
        var growing = Events.withMembers(start, inNew, lastReportAt);
        for (var member : inOrder(members)) {
            if (!member.article().equals(founder.article())) {
                inNew.add(joining.rejoined(member, articles, growing));
            }
        }
        var next = Events.withStatus(Events.withMembers(start, inOrder(inNew), lastReportAt), origin.status());
        var mergedFrom = founded.stream().skip(1).map(EventState::id).toList();
        return Events.split(Events.merged(next, null, mergedFrom), origin.id(), start.splitInto());
    }

    /** Opinions leave an event and wait again. */
    void letGo(EventState event, List<Member> leaving) {
        var left = without(event, leaving);
        release(leaving);
        place(left, Events.withMembers(event, left, event.lastReportAt()));
        revise(Events.withMembers(event, left, event.lastReportAt()), ChangeKind.CORRECTED);
    }

    /** Opinion and digests of an event that stands no more wait again. */
    void release(List<Member> members) {
        for (var member : members) {
            var report = report(member.article());
            draft.place(report, null, null);
            draft.tell(Telling.none(report, null, List.of()));
        }
    }

    boolean canFound(Member member) {
        return Standing.canFound(report(member.article()));
    }

    private EventState revise(EventState state, ChangeKind kind) {
        draft.revise(state, kind, cause);
        return Objects.requireNonNull(draft.event(state.id()));
    }

    private void redirect(EventState gone, EventId into) {
        revise(Events.withStatus(Events.merged(gone, into, gone.mergedFrom()), Status.MERGED), ChangeKind.MERGED);
    }

    /** Events that were merged into this one and are remembered. */
    private List<EventState> redirects(EventState event) {
        return event.mergedFrom().stream()
                .map(draft::event)
                .filter(Objects::nonNull)
                .filter(redirect ->
                        redirect.status() == Status.MERGED && event.id().equals(redirect.mergedInto()))
                .toList();
    }

    /** Places those of {@code whose} as they are members of {@code event}, and tells those that changed. */
    private void place(List<Member> whose, EventState event) {
        var articles = articles(whose);
        for (var member : event.members()) {
            if (articles.contains(member.article())) {
                var report = report(member.article());
                var known = draft.placement(member.article());
                if (known == null || !event.id().equals(known.event()) || !member.equals(known.member())) {
                    draft.place(report, event.id(), member);
                    draft.tell(Telling.of(report, event.id(), member));
                }
            }
        }
    }

    private List<Member> withCopies(List<ArticleId> articles, EventState event) {
        return event.members().stream()
                .filter(member -> articles.contains(member.article())
                        || (member.copyOf() != null
                                && articles.contains(member.copyOf())
                                && articles.stream().noneMatch(other -> isApart(member.article(), other))))
                .toList();
    }

    private boolean isApart(ArticleId one, ArticleId other) {
        var bond = draft.bonds().between(one, other);
        return bond != null && !bond.together();
    }

    /** The members without those that leave; a copy whose original leaves is one no more. */
    private static List<Member> without(EventState event, List<Member> leaving) {
        var left = articles(leaving);
        return event.members().stream()
                .filter(member -> !left.contains(member.article()))
                .map(member -> member.copyOf() != null && left.contains(member.copyOf())
                        ? new Member(member.article(), Relation.INDEPENDENT, null, member.why())
                        : member)
                .toList();
    }

    private List<Member> inOrder(List<Member> members) {
        return members.stream()
                .sorted(Comparator.comparingLong(
                        (Member member) -> report(member.article()).sequence()))
                .toList();
    }

    private Report report(ArticleId article) {
        return Objects.requireNonNull(draft.report(article), () -> "not remembered: " + article);
    }

    private static Set<ArticleId> articles(List<Member> members) {
        return members.stream().map(Member::article).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<EventId> union(List<EventId> some, Stream<EventId> more) {
        return Stream.concat(some.stream(), more).distinct().toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
