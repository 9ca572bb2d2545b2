package io.newsfold.topology;

import static io.newsfold.testing.RawArticleBuilder.articleAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.JsonPatch;
import io.newsfold.codec.Json;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.Relation;
import io.newsfold.testing.NewsPipeline;
import io.newsfold.testing.RawArticleBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole pipeline of the product on Kafka's test driver. */
final class NewsPipelineTest {
    private NewsPipeline pipeline;

    @BeforeEach
    void start() {
        pipeline = NewsPipeline.started();
    }

    @AfterEach
    void stop() {
        pipeline.close();
    }

    @Test
    void reportsOfTwoOutletsBecomeOneEvent() {
        pipeline.receives(ferryAtHarbourPost()).receives(ferryAtIslandWire());

        assertThat(pipeline.events()).singleElement().satisfies(event -> {
            assertThat(event.coverage().reports()).isEqualTo(2);
            assertThat(event.coverage().independent()).isEqualTo(2);
            assertThat(event.revision()).isEqualTo(2);
        });
        assertThat(pipeline.articles())
                .extracting(article -> article.relation())
                .containsExactly(Relation.ORIGINAL, Relation.INDEPENDENT);
    }

    @Test
    void otherOccurrenceIsAnotherEvent() {
        pipeline.receives(ferryAtHarbourPost()).receives(bakersStrike());

        assertThat(pipeline.events()).hasSize(2);
    }

    @Test
    void articlesOfTwoDesksAreNeverCompared() {
        pipeline.receives(ferryAtHarbourPost()).receives(ferryAtIslandWire().desk("coast"));

        assertThat(pipeline.events()).hasSize(2);
    }

    @Test
    void everyChangeAppliedToTheRevisionBeforeGivesTheRecord() {
        pipeline.receives(ferryAtHarbourPost()).receives(ferryAtIslandWire()).passes(Duration.ofDays(4));

        JsonNode record = JsonNodeFactory.instance.objectNode();
        var records = pipeline.eventRecords();
        var changes = pipeline.changes();
        assertThat(changes).hasSameSizeAs(records).hasSize(3);
        for (int i = 0; i < records.size(); i++) {
            record = JsonPatch.apply(changes.get(i).get("diff"), record);
            assertThat(record).isEqualTo(Json.readTree(records.get(i).value()));
            assertThat(changes.get(i).get("revision").asInt()).isEqualTo(i + 1);
        }
    }

    @Test
    void recordsCarryCloudEventsHeaders() {
        pipeline.receives(ferryAtHarbourPost());

        var headers = pipeline.eventRecords().get(0).headers();
        var event = pipeline.events().get(0);
        assertThat(text(headers, "ce_id")).isEqualTo(event.eventId() + "/1");
        assertThat(text(headers, "ce_specversion")).isEqualTo("1.0");
        assertThat(text(headers, "ce_time")).isEqualTo("2026-01-05T06:00:00Z");
        assertThat(text(headers, "content-type")).isEqualTo("application/json");
    }

    @Test
    void badMessageIsRejectedWithItsBytesAndTheStreamGoesOn() {
        pipeline.receives("k", "{ not json".getBytes(StandardCharsets.UTF_8)).receives(ferryAtHarbourPost());

        assertThat(pipeline.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.original()).isEqualTo("{ not json");
            assertThat(rejected.code()).isEqualTo("MALFORMED");
            assertThat(rejected.stage()).isEqualTo("intake");
            assertThat(rejected.topic()).isEqualTo("news.articles");
        });
        assertThat(pipeline.events()).hasSize(1);
    }

    @Test
    void eventClosesWhenThreeDaysPassWithoutAnArticle() {
        pipeline.receives(ferryAtHarbourPost()).passes(Duration.ofDays(3).plusMinutes(2));

        assertThat(pipeline.events())
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.CLOSED));
    }

    @Test
    void embargoedArticleReachesNoTopicBeforeItsTime() {
        pipeline.receives(ferryAtHarbourPost().with("embargoedUntil", "2026-01-05T09:00:00Z"));

        pipeline.passes(Duration.ofHours(2));
        assertThat(pipeline.deskLog()).noneMatch(log -> text(log.value()).contains("ferry"));
        assertThat(pipeline.events()).isEmpty();
        pipeline.passes(Duration.ofHours(2));

        assertThat(pipeline.events()).hasSize(1);
    }

    @Test
    void embargoedArticleIsDatedAtTheEndOfItsEmbargoHoweverFarThatIs() {
        pipeline.receives(ferryAtHarbourPost()
                .with("embargoedUntil", "2026-01-09T09:00:00Z")
                .publishedAt("2026-01-09T09:00:00Z"));

        pipeline.passes(Duration.ofDays(5));

        assertThat(pipeline.events())
                .singleElement()
                .satisfies(
                        event -> assertThat(event.coverage().firstPublishedAt()).hasToString("2026-01-09T09:00Z"));
    }

    @Test
    void olderVersionThatComesAgainDoesNotPushOutTheHeldOne() {
        var second = ferryAtHarbourPost()
                .version("2")
                .title("Ferry aground off Port Ellery is afloat again")
                .with("embargoedUntil", "2026-01-05T09:00:00Z");
        pipeline.receives(ferryAtHarbourPost()).receives(second).receives(ferryAtHarbourPost());

        pipeline.passes(Duration.ofHours(4));

        assertThat(pipeline.events())
                .singleElement()
                .satisfies(event -> assertThat(event.reports())
                        .singleElement()
                        .satisfies(report -> assertThat(report.version()).isEqualTo("2")));
    }

    @Test
    void withheldArticleWaitsForItsUsableVersion() {
        pipeline.receives(ferryAtHarbourPost().with("pubStatus", "withheld")).passes(Duration.ofDays(1));
        assertThat(pipeline.events()).isEmpty();

        pipeline.receives(ferryAtHarbourPost().with("pubStatus", "usable").version("2"));

        assertThat(pipeline.events()).hasSize(1);
    }

    @Test
    void canceledArticleIsRetracted() {
        pipeline.receives(ferryAtHarbourPost()).receives(ferryAtIslandWire());

        pipeline.receives(articleAt("https://harbourpost.example/ferry-aground").with("pubStatus", "canceled"));

        assertThat(pipeline.events()).singleElement().satisfies(event -> {
            assertThat(event.coverage().reports()).isEqualTo(1);
            assertThat(event.revision()).isEqualTo(3);
        });
        assertThat(pipeline.retracted()).hasSize(1);
    }

    @Test
    void nullValueRetractsTheArticleOfItsKey() {
        pipeline.receives(ferryAtHarbourPost());

        pipeline.receives("https://harbourpost.example/ferry-aground", null);

        assertThat(pipeline.events())
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.RETRACTED));
    }

    @Test
    void nullValueOfAnUnknownArticleIsRejected() {
        pipeline.receives("https://harbourpost.example/never-sent", null);

        assertThat(pipeline.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.code()).isEqualTo("NULL_VALUE"));
    }

    @Test
    void controlWithoutADeskInItsKeyIsRejected() {
        pipeline.isTold("no-bar", "{\"kind\":\"RETRACT\",\"articles\":[]}");

        assertThat(pipeline.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.code()).isEqualTo("BAD_CONTROL"));
    }

    @Test
    void controlThatDemandsNothingIsRejected() {
        pipeline.isTold("world|c1", "{\"kind\":\"MUST_LINK\",\"by\":\"night desk\"}");

        assertThat(pipeline.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.message()).contains("needs two articles"));
    }

    @Test
    void controlRetractsAnEventWithAllItsReports() {
        pipeline.receives(ferryAtHarbourPost()).receives(ferryAtIslandWire());
        var event = pipeline.events().get(0).eventId();

        pipeline.isTold("world|c1", "{\"kind\":\"RETRACT\",\"event\":\"" + event + "\"}");

        assertThat(pipeline.events())
                .singleElement()
                .satisfies(told -> assertThat(told.status()).isEqualTo(Status.RETRACTED));
        assertThat(pipeline.retracted()).hasSize(2);
    }

    @Test
    void controlStandsInTheDeskLog() {
        pipeline.isTold("world|c1", "{\"kind\":\"RETRACT\",\"articles\":[\"art_aaaaaaaaaaaaaaaaaaaaaaaaaa\"]}");

        assertThat(pipeline.deskLog())
                .singleElement()
                .satisfies(log -> assertThat(text(log.key())).isEqualTo("world|c1"));
    }

    @Test
    void deskMayComeInAHeader() {
        var article = ferryAtHarbourPost();

        pipeline.receives(article.url(), article.bytes(), Map.of("desk", "coast"));

        assertThat(pipeline.events())
                .singleElement()
                .satisfies(event -> assertThat(event.desk().name()).isEqualTo("coast"));
    }

    private static RawArticleBuilder ferryAtHarbourPost() {
        return articleAt("https://harbourpost.example/ferry-aground")
                .outlet("Harbour Post")
                .title("Ferry with 180 passengers runs aground off Port Ellery")
                .publishedAt("2026-01-05T05:30:00Z")
                .body("A ferry carrying 180 passengers ran aground off Port Ellery early on Monday after its engine"
                        + " failed in heavy swell. Lifeboats brought everyone ashore within three hours, the coast guard"
                        + " said. Eleven people were treated for cold and bruises.\nThe ship, the Saint Brannoc, was on"
                        + " its way from Port Ellery to the island of Tarn.");
    }

    private static RawArticleBuilder ferryAtIslandWire() {
        return articleAt("https://islandwire.example/a/7731")
                .outlet("Island Wire")
                .title("All 180 aboard rescued as Tarn ferry Saint Brannoc grounds near Port Ellery")
                .publishedAt("2026-01-05T06:10:00Z")
                .body("Rescuers took 180 passengers off the ferry Saint Brannoc, which grounded near Port Ellery on"
                        + " Monday morning. Coast guard boats ferried them to the harbour after the engine of the Tarn"
                        + " ferry failed in a heavy swell; eleven were treated for bruises and cold.");
    }

    private static RawArticleBuilder bakersStrike() {
        return articleAt("https://harbourpost.example/bakers")
                .outlet("Harbour Post")
                .title("Bakers in Velden walk out over night pay")
                .publishedAt("2026-01-05T05:40:00Z")
                .body(
                        "Some 400 bakers in Velden stopped work on Monday to demand higher pay for night shifts. The union"
                                + " called the offer of the employers too small and announced another walkout for Friday.");
    }

    private static String text(Headers headers, String name) {
        return text(headers.lastHeader(name).value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
