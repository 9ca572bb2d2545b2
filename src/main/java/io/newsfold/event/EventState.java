package io.newsfold.event;

import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as its desk remembers it.
 *
 * @param members in the order of their reports' sequence; never empty but for RETRACTED and MERGED
 * @param lastReportAt the desk's now when its last report came: what it ages by
 * @param founded the desk's count of records when it was founded: of two that become one the earlier keeps its id
 * @param record the last one emitted; null only before the first
 */
public record EventState(
        EventId id,
        Desk desk,
        int revision,
        CanonicalEvent.Status status,
        ArticleId founder,
        Instant lastReportAt,
        List<Member> members,
        @Nullable EventId mergedInto,
        List<EventId> mergedFrom,
        @Nullable EventId splitFrom,
        List<EventId> splitInto,
        long founded,
        @Nullable CanonicalEvent record) {
    public EventState {
        members = List.copyOf(members);
        mergedFrom = List.copyOf(mergedFrom);
        splitInto = List.copyOf(splitInto);
    }

    /** One that was founded before all others. */
    public EventState(
            EventId id,
            Desk desk,
            int revision,
            CanonicalEvent.Status status,
            ArticleId founder,
            Instant lastReportAt,
            List<Member> members,
            @Nullable EventId mergedInto,
            List<EventId> mergedFrom,
            @Nullable EventId splitFrom,
            List<EventId> splitInto,
            @Nullable CanonicalEvent record) {
        this(
                id,
                desk,
                revision,
                status,
                founder,
                lastReportAt,
                members,
                mergedInto,
                mergedFrom,
                splitFrom,
                splitInto,
                0,
                record);
    }

    /** The same event by another id and with other members. */
    public EventState withIdAndMembers(EventId other, List<Member> theirs) {
        return new EventState(
                other,
                desk,
                revision,
                status,
                founder,
                lastReportAt,
                theirs,
                mergedInto,
                mergedFrom,
                splitFrom,
                splitInto,
                founded,
                record);
    }
}
