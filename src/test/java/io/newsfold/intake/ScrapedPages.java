package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pages written in the manner of scraped ones. In a file a page begins with {@code === name}, then {@code @name value} for
 * what must be lifted, then its lines; what must be cut stands between {@code ⟦} and {@code ⟧}.
 */
final class ScrapedPages {
    private static final Instant ARRIVAL = Instant.parse("2024-12-01T12:00:00Z");

    private ScrapedPages() {}

    /** A page with its gold. */
    record ScrapedPage(String name, Map<String, String> lifted, String marked) {
        String body() {
            return marked.replaceAll("[⟦⟧]", "");
        }

        Article article() {
            var json = JsonNodeFactory.instance.objectNode().put("id", name).put("body", body());
            if (lifted.containsKey("given")) {
                json.put("title", lifted.get("given"));
            }
            var outcome = Intake.standard()
                    .read(RawMessage.of(json.toString(), ARRIVAL))
                    .get(0);
            return ((Outcome.Accepted) outcome).article();
        }

        /** The body as it is read, what was cut in brackets. */
        String read() {
            var article = article();
            var read = new StringBuilder(article.body());
            for (int i = article.cuts().size() - 1; i >= 0; i--) {
                read.insert(article.cuts().get(i).end(), '⟧');
                read.insert(article.cuts().get(i).start(), '⟦');
            }
            return read.toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<ScrapedPage> of(String resource) throws IOException {
        try (var stream = ScrapedPages.class.getResourceAsStream(resource)) {
            assertThat(stream).isNotNull();
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ", -1))
                    .skip(1)
                    .map(ScrapedPages::page)
                    .toList();
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
}
