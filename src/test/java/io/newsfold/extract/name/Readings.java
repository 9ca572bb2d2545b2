package io.newsfold.extract.name;

import io.newsfold.extract.Reading;
import io.newsfold.model.Article;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.Outlet;
import io.newsfold.model.PubStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles opened for reading, made of little. */
final class Readings {
    private Readings() {}

    static Reading of(String language, String body) {
        return of(language, "", null, body);
    }

    static Reading of(String language, String title, @Nullable String description, String body) {
        var article = new Article(
                new ArticleId("art_test"),
                null,
                "1",
                Desk.WORLD,
                null,
                null,
                Outlet.UNKNOWN,
                null,
                List.of(),
                null,
                title,
                description,
                body,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                PubStatus.USABLE,
                null,
                null,
                null,
                List.of(),
                Set.of());
        return Reading.of(article, new DetectedLanguage(language, 1, null));
    }
}
