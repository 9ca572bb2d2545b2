package io.newsfold.topology;

import static io.newsfold.testing.RawArticleBuilder.articleAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.newsfold.codec.Json;
import io.newsfold.fold.Core;
import io.newsfold.model.ArticleEvent;
import io.newsfold.run.embedded.EmbeddedKafka;
import io.newsfold.run.embedded.TestCluster;
import io.newsfold.testing.RawArticleBuilder;
import io.newsfold.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What Kafka's test driver cannot find: partitions, restored state, exactly-once, equality with the pure fold. */
@Tag("broker")
@ExtendWith(EmbeddedKafka.class)
final class PipelineOnBrokerTest {
    private static final Core CORE = Core.standard();

    @TempDir
    private Path folder;

    @Test
    void seedsGiveTheSameEventsInTwelveOrdersOnFourPartitions(TestCluster cluster) {
        // Given
        Seeds.assumePresent();
        var run = new BrokerRun(cluster, CORE);
        var orders = Seeds.orders(12);
        // When
        try (var application = run.start(folder)) {
            for (int order = 0; order < orders.size(); order++) {
                for (var seed : orders.get(order)) {
                    run.publish("order" + order, seed.onDesk("order" + order));
                }
            }
            var placed = run.awaitPlaced(60);
            // Then
            assertThat(application.readiness().ready()).isTrue();
            var groups = byDesk(placed);
            assertThat(groups).hasSize(12);
            assertThat(groups.values()).allSatisfy(desk -> assertThat(desk).isEqualTo(Seeds.groups()));
        }
        var partitionOfDesk = new TreeMap<String, Set<Integer>>();
        run.deskLog()
                .forEach(record -> partitionOfDesk
                        .computeIfAbsent(desk(record.key()), name -> new TreeSet<>())
                        .add(record.partition()));
        partitionOfDesk.remove("tick");
        assertThat(partitionOfDesk.values())
                .allSatisfy(partitions -> assertThat(partitions).hasSize(1));
        assertThat(partitionOfDesk.values().stream().flatMap(Set::stream).distinct())
                .hasSizeGreaterThan(2);
        assertThatRunEqualsOracle(run);
    }

    @Test
    void newStateFolderIsRestoredAndTheEventGoesOn(TestCluster cluster) {
        var run = new BrokerRun(cluster, CORE);
        try (var application = run.start(folder.resolve("first"))) {
            assertThat(application.isLive()).isTrue();
            run.publish("a", bridgeAtMorning().bytes());
            run.awaitPlaced(1);
        }

        try (var application = run.start(folder.resolve("second"))) {
            assertThat(application.isLive()).isTrue();
            run.publish("b", bridgeAtNoon().bytes());
            run.awaitPlaced(2);
        }

        assertThat(run.events()).hasSize(1);
        assertThat(run.events().values()).allSatisfy(event -> assertThat(event).contains("\"revision\":2"));
        assertThatRunEqualsOracle(run);
    }

    @Test
    void heldArticleSurvivesARestart(TestCluster cluster) {
        var run = new BrokerRun(cluster, CORE);
        var until = Clock.systemUTC().instant().plusSeconds(8).truncatedTo(ChronoUnit.SECONDS);
        try (var application = run.start(folder.resolve("first"))) {
            assertThat(application.isLive()).isTrue();
            run.publish(
                    "a",
                    bridgeAtMorning().with("embargoedUntil", until.toString()).bytes());
            run.publish("b", bakery().bytes());
            run.awaitPlaced(1);
        }

        try (var application = run.start(folder.resolve("second"))) {
            assertThat(application.isLive()).isTrue();
            run.awaitPlaced(2);
        }

        var held = run.deskLog().stream()
                .filter(record -> text(record.value()).contains("bridge"))
                .toList();
        assertThat(held)
                .singleElement()
                .satisfies(record -> assertThat(Instant.parse(
                                Json.readTree(record.value()).get("at").asText()))
                        .isAfterOrEqualTo(until));
    }

    @Test
    void stoppingInTheMiddleLosesAndRepeatsNothing(TestCluster cluster) {
        // Given
        var run = new BrokerRun(cluster, CORE);
        int articles = 60;
        // When: stopped without waiting for what is in hand, then started on empty state
        try (var application = run.start(folder.resolve("first"))) {
            assertThat(application.isLive()).isTrue();
            IntStream.range(0, articles / 2).forEach(n -> run.publish("k" + n, fire(n).bytes()));
            await().atMost(Duration.ofMinutes(2)).until(() -> !run.events().isEmpty());
        }
        IntStream.range(articles / 2, articles).forEach(n -> run.publish("k" + n, fire(n).bytes()));
        try (var application = run.start(folder.resolve("second"))) {
            assertThat(application.isLive()).isTrue();
            run.awaitPlaced(articles);
        }
        // Then
        assertThat(run.awaitPlaced(articles)).hasSize(articles);
        run.changes()
                .forEach((event, changes) -> assertThat(changes.stream()
                                .map(change -> Json.readTree(change.getBytes(StandardCharsets.UTF_8))
                                        .get("revision")
                                        .asInt()))
                        .as("revisions of %s", event)
                        .isEqualTo(
                                IntStream.rangeClosed(1, changes.size()).boxed().toList()));
        assertThatRunEqualsOracle(run);
    }

    private static void assertThatRunEqualsOracle(BrokerRun run) {
        var oracle = Oracle.of(run.deskLog(), run.settings, run.core);
        assertThat(run.events()).isEqualTo(oracle.events);
        assertThat(run.changes()).isEqualTo(oracle.changes);
    }

    /** For each desk its groups of articles, by the publisher's own ids. */
    private static Map<String, Set<Set<String>>> byDesk(Map<String, ArticleEvent> placed) {
        return placed.values().stream()
                .collect(Collectors.groupingBy(
                        article -> article.desk().name(),
                        Collectors.collectingAndThen(Collectors.toList(), PipelineOnBrokerTest::groups)));
    }

    private static Set<Set<String>> groups(List<ArticleEvent> articles) {
        return Set.copyOf(articles.stream()
                .collect(Collectors.groupingBy(
                        article -> String.valueOf(article.eventId()),
                        Collectors.mapping(article -> String.valueOf(article.id()), Collectors.toSet())))
                .values());
    }

    private static RawArticleBuilder bridgeAtMorning() {
        return articleAt("https://valleynews.example/bridge-1")
                .outlet("Valley News")
                .title("Old stone bridge of Karsten collapses after week of rain")
                .body("The stone bridge across the Lower Aun in Karsten fell into the river on Tuesday after a week of"
                        + " rain. Nobody was on it. Mayor Hilde Brandvold had closed it the evening before.");
    }

    private static RawArticleBuilder bridgeAtNoon() {
        return articleAt("https://aun-herald.example/n/882")
                .outlet("Aun Herald")
                .title("Karsten's stone bridge over the Aun gives way, no one hurt")
                .body("After a week of rain the old stone bridge in Karsten collapsed into the Lower Aun on Tuesday."
                        + " It was empty: mayor Hilde Brandvold had ordered it closed on Monday evening.");
    }

    private static RawArticleBuilder bakery() {
        return articleAt("https://valleynews.example/bakery")
                .outlet("Valley News")
                .title("Bakery in Oldmarket wins prize for rye loaf")
                .body("A family bakery in Oldmarket took first place with its rye loaf at the yearly fair of bakers.");
    }

    /** One of many reports of twenty fires, three a fire. */
    private static RawArticleBuilder fire(int n) {
        var town = "Town" + (char) ('A' + n / 3 % 20) + "ville";
        return articleAt("https://outlet" + n % 3 + ".example/" + n)
                .outlet("Outlet " + n % 3)
                .title("Warehouse fire in " + town + " forces " + (100 + n / 3) + " people out")
                .body("A fire in a warehouse of " + town + " forced " + (100 + n / 3)
                        + " people to leave their homes on Tuesday. Fire crews from " + town
                        + " worked until the evening. Report " + n + " of the day.");
    }

    private static String desk(byte[] key) {
        var text = text(key);
        return text.substring(0, text.indexOf('|'));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
