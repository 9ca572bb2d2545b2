package io.newsfold.extract;

import io.newsfold.model.Article;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.Outlet;
import io.newsfold.model.PubStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Articles of a title and a body, opened for reading. */
public final class Articles {
    private Articles() {}

    public static Reading reading(String language, String title, String body) {
        return reading(language, title, body, null, null);
    }

    public static Reading reading(
            String language, String title, String body, @Nullable String section, @Nullable String dateline) {
        var article = new Article(
                new ArticleId("art_test"),
                "test",
                "1",
                new Desk("world"),
                null,
                null,
                Outlet.UNKNOWN,
                null,
                List.of(),
                null,
                title,
                null,
                body,
                null,
                null,
                language,
                section,
                List.of(),
                dateline,
                PubStatus.USABLE,
                null,
                null,
                null,
                List.of(),
                Set.of());
        return Reading.of(article, new DetectedLanguage(language, 1, language));
    }

    public static Dated day(String day) {
        return new Dated(day);
    }
}
