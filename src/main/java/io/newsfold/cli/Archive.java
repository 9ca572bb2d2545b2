package io.newsfold.cli;

import io.newsfold.model.Control;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of articles and events, whether it was folded just now or is read from records. */
interface Archive {
    /** Every article that somebody who says {@code name} may mean. */
    List<Whereabouts> find(String name);

    /** The latest record of an event; null if it is not known. */
    @Nullable
    EventView event(String eventId);

    /** An article by our id; null if it is not known. */
    @Nullable
    ArticleLine article(String articleId);

    /** The controls that hold. */
    Collection<Control> controls();

    /** The record of the event that an event was merged into at last, or its own. */
    default @Nullable EventView standing(String eventId) {
        Set<String> seen = new HashSet<>();
        @Nullable EventView at = event(eventId);
        while (at != null && at.isMerged() && seen.add(at.id())) {
            at = event(at.mergedInto());
        }
        return at;
    }
}
