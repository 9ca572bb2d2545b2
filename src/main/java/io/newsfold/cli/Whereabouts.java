package io.newsfold.cli;

import io.newsfold.match.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one article went, and what was weighed.
 *
 * @param desk articles of two desks are never compared
 * @param event its event as it stands; null for none
 * @param relation to its event; NONE if it belongs to none
 * @param joined what was weighed for the event that it joined; null if it joined none
 * @param next the event that came next, or first where none was joined
 * @param weighed every event whose signals are known
 * @param besides the event that another article had then, by that article's id
 */
record Whereabouts(
        ArticleLine article,
        String desk,
        @Nullable EventView event,
        String relation,
        @Nullable Explanation joined,
        @Nullable Explanation next,
        List<Explanation> weighed,
        Map<String, String> besides) {
    Whereabouts {
        weighed = List.copyOf(weighed);
        besides = Map.copyOf(besides);
    }

    String eventId() {
        return event == null ? "" : event.id();
    }

    /** What was weighed between this article and the event of another. */
    Optional<Explanation> beside(Whereabouts other) {
        var then = besides.getOrDefault(other.article().articleId(), other.eventId());
        return weighed.stream()
                .filter(explanation -> explanation.event().value().equals(then))
                .findFirst();
    }
}
