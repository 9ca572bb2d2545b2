package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one log record does to a desk, decided and not yet applied.
 *
 * @param placed reports to remember or to remember anew
 * @param dropped reports to forget
 * @param events events to remember anew
 * @param forgotten events to forget
 * @param retracted articles that stay retracted, with the desk's now of their retraction
 * @param unretracted retractions to forget
 * @param linked editors' links to remember or to remember anew
 * @param unlinked controls whose links to forget
 * @param changes to tell on the topic of changes and events, in this order
 * @param articles to tell on the topic of articles and their events
 * @param retractedArticles to tell there as gone
 * @param counted what happened that leaves no other trace
 * @param rejection why the record itself was refused; all else then holds but the record's own effect
 */
public record Decision(
        Desk desk,
        DeskClock clock,
        List<Placement> placed,
        List<ArticleId> dropped,
        List<EventState> events,
        List<EventId> forgotten,
        Map<ArticleId, Instant> retracted,
        List<ArticleId> unretracted,
        List<EditorLink> linked,
        List<String> unlinked,
        List<EventChange> changes,
        List<ArticleEvent> articles,
        List<ArticleId> retractedArticles,
        List<Counted> counted,
        @Nullable Rejection rejection) {
    /** Whether it leaves nothing to store but the clock. */
    public boolean isQuiet() {
        return placed.isEmpty()
                && dropped.isEmpty()
                && events.isEmpty()
                && forgotten.isEmpty()
                && retracted.isEmpty()
                && unretracted.isEmpty()
                && linked.isEmpty()
                && unlinked.isEmpty();
    }

    /** Outcomes that are only counted. */
    public enum Counted {
        DUPLICATE_DELIVERY,
        STALE_VERSION,
        STAYS_RETRACTED,
        CONTROL_READ
    }
}
