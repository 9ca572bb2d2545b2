package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.intake.ScrapedPages.ScrapedPage;
import io.newsfold.model.Article;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages written for this test in the manner of scraped ones: all that must be cut is, and nothing else. */
final class ScrapedPagesTest {
    @ParameterizedTest
    @MethodSource("pages")
    void exactlyWhatIsNotTheArticlesIsCut(ScrapedPage page) {
        assertThat(page.read()).isEqualTo(page.marked());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatThePageSaysOfTheArticleIsLifted(ScrapedPage page) {
        var article = page.article();

        page.lifted().forEach((name, value) -> {
            if (!name.equals("given")) {
                assertThat(value(article, name)).as(name).isEqualTo(value);
            }
        });
    }

    static List<ScrapedPage> pages() throws IOException {
        return ScrapedPages.of("scraped-pages.txt");
    }

    private static String value(Article article, String name) {
        return switch (name) {
            case "title" -> article.title();
            case "description" -> "" + article.description();
            case "published" -> "" + article.publishedAt();
            case "updated" -> "" + article.updatedAt();
            case "authors" -> String.join("; ", article.authors());
            case "outlet" -> article.outlet().name();
            case "origin" -> "" + article.origin();
            case "dateline" -> "" + article.dateline();
            case "correction" -> "" + article.correction();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
