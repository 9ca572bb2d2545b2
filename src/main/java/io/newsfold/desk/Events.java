package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.text.Hash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Events with one thing changed. */
final class Events {
    private Events() {}

    /**
     * The id of an event: a hash of the desk, the founder and the desk's now as it is founded.
     *
     * @param time 1, or more where an article founds again at the same time and its former event stands
     */
    static EventId id(Desk desk, ArticleId founder, Instant now, int time) {
        var first = Hash.id(desk.name(), founder.value(), now.toString());
        return new EventId(EventId.PREFIX + (time == 1 ? first : Hash.id(first, Integer.toString(time))));
    }

    /** An event without a revision yet, founded by the first member: open, or in the state of the one it was split from. */
    static EventState founded(
            EventId id, Desk desk, Member founder, Instant lastReportAt, long sequence, CanonicalEvent.Status status) {
        return new EventState(
                id,
                desk,
                0,
                status,
                founder.article(),
                lastReportAt,
                List.of(founder),
                null,
                List.of(),
                null,
                List.of(),
                sequence,
                null);
    }

    /** The event with a member more, or with the member of that article replaced and put last. */
    static EventState withMember(EventState event, Member member, Instant now) {
        var members = new ArrayList<>(event.members());
        members.removeIf(known -> known.article().equals(member.article()));
        members.add(member);
        return with(event, event.revision(), CanonicalEvent.Status.OPEN, now, members, event.record());
    }

    /** The event without a member; its age stays. RETRACTED if that was its last. */
    static EventState withoutMember(EventState event, ArticleId article) {
        var members = new ArrayList<>(event.members());
        members.removeIf(known -> known.article().equals(article));
        var status = members.isEmpty() ? CanonicalEvent.Status.RETRACTED : event.status();
        return with(event, event.revision(), status, event.lastReportAt(), members, event.record());
    }

    /** The event when none is left that can stand for it. */
    static EventState withoutMembers(EventState event) {
        return with(
                event,
                event.revision(),
                CanonicalEvent.Status.RETRACTED,
                event.lastReportAt(),
                List.of(),
                event.record());
    }

    static EventState withStatus(EventState event, CanonicalEvent.Status status) {
        return with(event, event.revision(), status, event.lastReportAt(), event.members(), event.record());
    }

    static EventState withRevision(EventState event, int revision) {
        return with(event, revision, event.status(), event.lastReportAt(), event.members(), event.record());
    }

    static EventState withRecord(EventState event, CanonicalEvent record) {
        return with(event, event.revision(), event.status(), event.lastReportAt(), event.members(), record);
    }

    /** The record with the place in the log that caused it. */
    static CanonicalEvent at(CanonicalEvent record, LogPosition position) {
        var provenance = Objects.requireNonNull(record.provenance(), "a fold tells its versions");
        return record.withProvenance(new CanonicalEvent.Provenance(
                provenance.newsfold(), provenance.matcher(), position.partition(), position.offset()));
    }

    /** The event with other members, in the order of their reports. */
    static EventState withMembers(EventState event, List<Member> members, Instant lastReportAt) {
        return with(event, event.revision(), event.status(), lastReportAt, members, event.record());
    }

    /** The event with what it was merged from, and whether it is merged. */
    static EventState merged(EventState event, @Nullable EventId into, List<EventId> from) {
        return new EventState(
                event.id(),
                event.desk(),
                event.revision(),
                event.status(),
                event.founder(),
                event.lastReportAt(),
                event.members(),
                into,
                from,
                event.splitFrom(),
                event.splitInto(),
                event.founded(),
                event.record());
    }

    /** The event with what it was split from and into. */
    static EventState split(EventState event, @Nullable EventId from, List<EventId> into) {
        return new EventState(
                event.id(),
                event.desk(),
                event.revision(),
                event.status(),
                event.founder(),
                event.lastReportAt(),
                event.members(),
                event.mergedInto(),
                event.mergedFrom(),
                from,
                into,
                event.founded(),
                event.record());
    }

    private static EventState with(
            EventState event,
            int revision,
            CanonicalEvent.Status status,
            Instant lastReportAt,
            List<Member> members,
            @Nullable CanonicalEvent record) {
        return new EventState(
                event.id(),
                event.desk(),
                revision,
                status,
                event.founder(),
                lastReportAt,
                members,
                event.mergedInto(),
                event.mergedFrom(),
                event.splitFrom(),
                event.splitInto(),
                event.founded(),
                record);
    }
}
