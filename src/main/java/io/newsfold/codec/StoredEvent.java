package io.newsfold.codec;

import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An event as its store holds it: its members by id alone, since each placement holds its own decision. */
public record StoredEvent(
        EventId id,
        Desk desk,
        int revision,
        CanonicalEvent.Status status,
        ArticleId founder,
        Instant lastReportAt,
        List<ArticleId> members,
        @Nullable EventId mergedInto,
        List<EventId> mergedFrom,
        @Nullable EventId splitFrom,
        List<EventId> splitInto,
        long founded,
        @Nullable CanonicalEvent record) {
    public static StoredEvent of(EventState event) {
        return new StoredEvent(
                event.id(),
                event.desk(),
                event.revision(),
                event.status(),
                event.founder(),
                event.lastReportAt(),
                event.members().stream().map(Member::article).toList(),
                event.mergedInto(),
                event.mergedFrom(),
                event.splitFrom(),
                event.splitInto(),
                event.founded(),
                event.record());
    }

    /** The event again, with the member that {@code placed} knows of each article. */
    public EventState withMembers(Function<ArticleId, Member> placed) {
        return new EventState(
                id,
                desk,
                revision,
                status,
                founder,
                lastReportAt,
                members.stream().map(placed).toList(),
                mergedInto,
                mergedFrom,
                splitFrom,
                splitInto,
                founded,
                record);
    }
}
