package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Tie;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.Related;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.EventId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What ties events together, as it will hold. A tie is held by both reports, so that either event tells the other, and
 * each is told anew when the other becomes one with a third, falls apart or is taken back.
 */
final class DraftTies {
    /** Events that a record names, those most likely related. */
    private static final int MOST_OF_EVENT = 8;

    /** Ties that one report holds, its own and those that others told of it. */
    private static final int MOST_OF_REPORT = 16;

    /** Reports of one event that tell its tie to another: one may be taken back. */
    private static final int TELLERS = 2;

    private final DeskMemory memory;
    private final Draft draft;

    DraftTies(DeskMemory memory, Draft draft) {
        this.memory = memory;
        this.draft = draft;
    }

    /**
     * The related events of a record, by the reports that are its members. What the first of them told stands, so that
     * more of the same changes nothing.
     */
    List<Related> related(EventState event) {
        var first = new TreeMap<EventId, Tie>();
        for (var member : event.members()) {
            for (var tie : held(member.article())) {
                var other = eventOf(member.article(), tie);
                if (other != null && !other.equals(event.id())) {
                    first.putIfAbsent(other, tie.withEvent(other));
                }
            }
        }
        return first.values().stream()
                .sorted(Comparator.comparingInt(Tie::strength).reversed().thenComparing(Tie::event))
                .limit(MOST_OF_EVENT)
                .map(tie -> new Related(tie.event(), tie.kind(), tie.evidence()))
                .toList();
    }

    /** Where a tie of {@code article} leads; null if it holds no more. */
    private @Nullable EventId eventOf(ArticleId article, Tie tie) {
        var there = draft.placement(tie.with());
        if (there == null) {
            return draft.isRetracted(tie.with()) ? null : tie.event();
        }
        boolean stands = tie.told()
                || there.ties().stream()
                        .anyMatch(back -> back.told() && back.with().equals(article));
        return stands ? there.event() : null;
    }

    /**
     * Takes the ties that a report which is coming, or came anew, tells.
     *
     * @param target the event that it comes to; null if it founds one
     */
    void take(ArticleId article, List<Tie> told, @Nullable EventState target) {
        var ties = new ArrayList<Tie>();
        held(article).stream().filter(tie -> !tie.told()).forEach(ties::add);
        for (var tie : told) {
            if (target == null
                    || (!tie.event().equals(target.id()) && tellers(target, article, tie.event()) < TELLERS)) {
                ties.add(tie);
            }
        }
        hold(article, ties);
    }

    private long tellers(EventState event, ArticleId but, EventId other) {
        return event.members().stream()
                .map(Member::article)
                .filter(article -> !article.equals(but))
                .filter(article ->
                        held(article).stream().anyMatch(tie -> tie.told() && other.equals(eventOf(article, tie))))
                .count();
    }

    /** Lets the other reports hold what changed, and tells the events anew that they belong to. */
    void settle(Collection<ArticleId> touched, String cause) {
        var events = new TreeSet<EventId>();
        for (var article : touched) {
            for (var other : everTied(article)) {
                mirror(article, other);
                add(other, events);
            }
            add(article, events);
        }
        events.forEach(event -> tell(draft.event(event), cause));
    }

    private void add(ArticleId article, Set<EventId> events) {
        var placement = draft.placement(article);
        if (placement != null && placement.event() != null) {
            events.add(placement.event());
        }
    }

    /** The other report holds the ties that lead back to an article as they are seen from there; both hold one, or none. */
    private void mirror(ArticleId article, ArticleId other) {
        var there = draft.placement(other);
        if (there == null || there.event() == null) {
            return;
        }
        var own = draft.placement(article);
        var event = own == null ? null : own.event();
        var back = own == null || event == null ? null : back(own, other, event);
        var ties = new ArrayList<Tie>();
        for (var tie : there.ties()) {
            if (!tie.with().equals(article)) {
                ties.add(tie);
            } else if (tie.told() && event != null) {
                ties.add(tie.withEvent(event));
            } else if (!tie.told() && back != null) {
                ties.add(back);
            }
        }
        if (back != null && !ties.contains(back)) {
            if (ties.size() < MOST_OF_REPORT && mirrored(ties, back.event()) < TELLERS) {
                ties.add(back);
            } else {
                hold(
                        article,
                        held(article).stream()
                                .filter(tie -> !tie.told() || !tie.with().equals(other))
                                .toList());
            }
        }
        if (!ties.equals(there.ties())) {
            hold(other, ties);
        }
    }

    private static @Nullable Tie back(Placement own, ArticleId other, EventId event) {
        return own.ties().stream()
                .filter(tie -> tie.told() && tie.with().equals(other))
                .map(tie -> tie.seenFrom(own.report().article().articleId(), event))
                .findFirst()
                .orElse(null);
    }

    private static long mirrored(List<Tie> ties, EventId event) {
        return ties.stream()
                .filter(tie -> !tie.told() && tie.event().equals(event))
                .count();
    }

    private void tell(@Nullable EventState event, String cause) {
        if (event == null || event.record() == null) {
            return;
        }
        boolean stands = event.status() == Status.OPEN || event.status() == Status.CLOSED;
        if (stands && !event.record().related().equals(related(event))) {
            draft.revise(event, ChangeKind.UPDATED, cause);
        }
    }

    private void hold(ArticleId article, List<Tie> ties) {
        draft.tie(article, ties.stream().distinct().limit(MOST_OF_REPORT).toList());
    }

    private List<Tie> held(ArticleId article) {
        var placement = draft.placement(article);
        return placement == null ? List.of() : placement.ties();
    }

    /** The reports that an article is tied to, or was. */
    private Set<ArticleId> everTied(ArticleId article) {
        var tied = new TreeSet<ArticleId>();
        held(article).forEach(tie -> tied.add(tie.with()));
        var before = memory.placement(article);
        if (before != null) {
            before.ties().forEach(tie -> tied.add(tie.with()));
        }
        return tied;
    }
}
