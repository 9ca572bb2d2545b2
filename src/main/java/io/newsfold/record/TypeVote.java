package io.newsfold.record;

import io.newsfold.model.EventType;
import io.newsfold.model.Phase;
import java.time.Duration;
import java.util.List;

/** Type and phase of an event by the votes of its reports. */
final class TypeVote {
    /** Only reports this close to the last one say how far the event has come. */
    private static final Duration PRESENT = Duration.ofHours(24);

    private TypeVote() {}

    /** The type most told; the best report's decides a tie. OTHER only where nobody knows better. */
    static EventType type(List<MemberReport> best) {
        var vote = new Vote<EventType>();
        for (var told : best) {
            if (told.article().type() != EventType.OTHER) {
                vote.add(told.article().type(), told.votes());
            }
        }
        return vote.isEmpty() ? EventType.OTHER : vote.winner();
    }

    /** The phase most told of late; of two, the further one. */
    static Phase phase(List<MemberReport> inTime) {
        if (inTime.isEmpty()) {
            return Phase.OCCURRED;
        }
        var present = inTime.get(inTime.size() - 1).time().minus(PRESENT);
        var vote = new Vote<Phase>();
        for (var phase : List.of(Phase.CANCELLED, Phase.OCCURRED, Phase.ONGOING, Phase.PLANNED)) {
            vote.add(phase, 0);
        }
        for (var told : inTime) {
            if (!told.time().isBefore(present)) {
                vote.add(told.article().phase(), told.isCopy() ? 1 : 2 * inTime.size());
            }
        }
        return vote.winner();
    }
}
