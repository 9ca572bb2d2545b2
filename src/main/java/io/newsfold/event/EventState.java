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
        @Nullable CanonicalEvent record) {
    public EventState {
        members = List.copyOf(members);
        mergedFrom = List.copyOf(mergedFrom);
        splitInto = List.copyOf(splitInto);
    }
}
