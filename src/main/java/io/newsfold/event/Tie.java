package io.newsfold.event;

import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.Related;
import io.newsfold.model.EventId;
import java.util.List;

/**
 * Why the event of one report has to do with that of another. It holds between the two reports, so that it goes where
 * they go when events become one or fall apart.
 *
 * @param with the other report
 * @param event its event when that was last known, for when it is forgotten
 * @param kind what the other event is to this report's
 * @param strength log-odds that the two have to do with each other, in thousandths; above 0
 * @param told whether it was found when this report came; else it came from the other one, and stands only as long as
 *     that tells it
 */
public record Tie(ArticleId with, EventId event, Related.Kind kind, int strength, boolean told, List<String> evidence) {
    public Tie {
        evidence = List.copyOf(evidence);
    }

    /** The same tie for the other report to hold. */
    public Tie seenFrom(ArticleId report, EventId itsEvent) {
        return new Tie(report, itsEvent, inverse(kind), strength, false, evidence);
    }

    public Tie withEvent(EventId other) {
        return new Tie(with, other, kind, strength, told, evidence);
    }

    private static Related.Kind inverse(Related.Kind kind) {
        return switch (kind) {
            case RECURRENCE -> Related.Kind.RECURRENCE;
            case FOLLOW_UP, REACTION -> Related.Kind.BACKGROUND;
            case PREVIEW, BACKGROUND, PART_OF -> Related.Kind.FOLLOW_UP;
        };
    }
}
