package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages written for this test in the manner of scraped ones. In the file a page begins with {@code === name}, then
 * {@code @name value} for what must be lifted, then its lines; what must be cut stands between {@code ⟦} and {@code ⟧}.
 */
class ScrapedPagesTest {
    private static final Instant ARRIVAL = Instant.parse("2024-12-01T12:00:00Z");

    /** A page with its gold. */
    record ScrapedPage(String name, Map<String, String> lifted, String marked) {
        String body() {
            return marked.replaceAll("[⟦⟧]", "");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void exactlyWhatIsNotTheArticlesIsCut(ScrapedPage page) {
        var article = read(page);

        assertThat(marked(article)).isEqualTo(page.marked());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatThePageSaysOfTheArticleIsLifted(ScrapedPage page) {
        var article = read(page);

        page.lifted().forEach((name, value) -> {
            if (!name.equals("given")) {
                assertThat(value(article, name)).as(name).isEqualTo(value);
            }
        });
    }

    static Stream<ScrapedPage> pages() throws IOException {
        try (var stream = ScrapedPagesTest.class.getResourceAsStream("scraped-pages.txt")) {
            assertThat(stream).isNotNull();
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ", -1)).skip(1).map(ScrapedPagesTest::page);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static ScrapedPage page(String text) {
        var lines = new ArrayList<>(List.of(text.stripTrailing().split("\n", -1)));
        var name = lines.remove(0);
        var lifted = new HashMap<String, String>();
        while (!lines.isEmpty() && lines.get(0).startsWith("@")) {
            var member = lines.remove(0).substring(1).split(" ", 2);
            lifted.put(member[0], member[1]);
        }
        return new ScrapedPage(name, lifted, String.join("\n", lines));
    }

    private static Article read(ScrapedPage page) {
        var json = JsonNodeFactory.instance.objectNode().put("id", page.name()).put("body", page.body());
        if (page.lifted().containsKey("given")) {
            json.put("title", page.lifted().get("given"));
        }
        var outcome =
                Intake.standard().read(RawMessage.of(json.toString(), ARRIVAL)).get(0);
        return ((Outcome.Accepted) outcome).article();
    }

    private static String marked(Article article) {
        var marked = new StringBuilder(article.body());
        for (int i = article.cuts().size() - 1; i >= 0; i--) {
            marked.insert(article.cuts().get(i).end(), '⟧');
            marked.insert(article.cuts().get(i).start(), '⟦');
        }
        return marked.toString();
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
