package io.newsfold.match;

import io.newsfold.model.ArticleId;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Flag;
import io.newsfold.model.Outlet;
import io.newsfold.model.Phase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles for tests: text, language and day, and nothing read in them. */
final class Articles {
    private Articles() {}

    static EnrichedArticle of(String id, String language, @Nullable String day, String title, String body) {
        return of(id, language, day, title, body, Set.of());
    }

    static EnrichedArticle of(
            String id, String language, @Nullable String published, String title, String body, Set<Flag> flags) {
        var date = published == null ? null : new Dated(published);
        return new EnrichedArticle(
                EnrichedArticle.SPEC_VERSION,
                new ArticleId("art_" + id),
                id,
                "1",
                Desk.WORLD,
                null,
                null,
                Outlet.UNKNOWN,
                null,
                List.of(),
                null,
                title,
                null,
                body,
                date,
                date == null ? null : date.precision(),
                null,
                null,
                new DetectedLanguage(language, 1, null),
                List.of(),
                List.of(),
                List.of(),
                EventType.OTHER,
                List.of(),
                Phase.OCCURRED,
                null,
                List.of(),
                flags);
    }
}
