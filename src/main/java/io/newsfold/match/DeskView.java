package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EventId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a desk remembers, to read only. Collections iterate in a fixed order: events by id, reports by sequence. */
public interface DeskView {
    @Nullable
    Report report(ArticleId article);

    @Nullable
    EventState event(EventId event);

    /** The event of a report; null if it belongs to none. */
    @Nullable
    EventState eventOf(ArticleId article);

    Collection<Report> reports();

    Collection<EventState> events();
}
