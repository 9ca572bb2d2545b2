package io.newsfold.topology;

import static io.newsfold.testing.RawArticleBuilder.articleAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.EventId;
import io.newsfold.testing.NewsPipeline;
import io.newsfold.testing.RawArticleBuilder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor's word does on the topics; each record is checked against its schema as it is read. */
final class EditedEventsTest {
    private NewsPipeline pipeline;

    @BeforeEach
    void start() {
        pipeline = NewsPipeline.started();
        pipeline.receives(bridge()).receives(orchard());
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void mergedEventBecomesARedirectAndItsArticlesMove() {
        assertThat(pipeline.events()).hasSize(2);

        pipeline.isTold("world|c1", link("MUST_LINK"));

        var first = pipeline.events().get(0);
        assertThat(pipeline.events()).extracting(CanonicalEvent::status).containsExactly(Status.OPEN, Status.MERGED);
        assertThat(pipeline.events().get(1).mergedInto()).isEqualTo(first.eventId());
        assertThat(pipeline.events().get(1).reports()).isEmpty();
        assertThat(first.coverage().reports()).isEqualTo(2);
        assertThat(places()).containsOnly(first.eventId());
        assertThat(kinds()).endsWith("MERGED", "MERGED");
    }

    @Test
    void mergedEventComesBackWhenTheWordIsTakenBack() {
        var second = pipeline.events().get(1).eventId();
        pipeline.isTold("world|c1", link("MUST_LINK"));

        pipeline.isTold("world|c1", null);

        assertThat(kinds()).endsWith("SPLIT", "SPLIT");
        assertThat(places()).containsExactly(pipeline.events().get(0).eventId(), second);
        assertThat(pipeline.events().get(1).revision()).isEqualTo(3);
        assertThat(pipeline.events().get(1).splitFrom())
                .isEqualTo(pipeline.events().get(0).eventId());
    }

    @Test
    void wordIsRememberedWhileTimePasses() {
        pipeline.isTold("world|c1", link("MUST_LINK")).passes(Duration.ofDays(4));

        pipeline.isTold("world|c2", link("CANNOT_LINK"));

        assertThat(places()).doesNotHaveDuplicates();
        assertThat(pipeline.rejected()).isEmpty();
    }

    private List<EventId> places() {
        return pipeline.articles().stream().map(article -> article.eventId()).toList();
    }

    private List<String> kinds() {
        return pipeline.changes().stream()
                .map(change -> change.get("kind").asText())
                .toList();
    }

    private String link(String kind) {
        var ids = pipeline.articles().stream()
                .map(article -> '"' + article.articleId().value() + '"')
                .toList();
        return "{\"kind\":\"" + kind + "\",\"articles\":" + ids + ",\"by\":\"night desk\",\"reason\":\"seen on site\"}";
    }

    private static RawArticleBuilder bridge() {
        return articleAt("https://harbourpost.example/bridge")
                .outlet("Harbour Post")
                .title("Old road bridge at Lenno closed after cracks are found")
                .publishedAt("2026-01-05T05:30:00Z")
                .body("Engineers closed the road bridge at Lenno on Monday after an inspection found cracks in two of"
                        + " its piers. Lorries have to go round by Varrel until the summer.");
    }

    private static RawArticleBuilder orchard() {
        return articleAt("https://islandwire.example/orchards")
                .outlet("Island Wire")
                .title("Frost ruins half of the cherry harvest, growers say")
                .publishedAt("2026-01-05T05:40:00Z")
                .body("Growers on the southern slopes expect half of last year's cherries after three nights of frost."
                        + " Their association asks the ministry of agriculture for help.");
    }
}
