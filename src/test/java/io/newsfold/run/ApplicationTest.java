package io.newsfold.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.newsfold.run.embedded.BrokerTest;
import io.newsfold.run.embedded.TestCluster;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of an application, shown on a small topology that counts articles by key. */
@BrokerTest
final class ApplicationTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void isReadyOnceItHasTasksAndCountsGoOnAfterARestart(TestCluster cluster) throws Exception {
        // Given
        var prefix = cluster.freshTopics();
        var settings = settings(cluster, prefix);
        cluster.send(prefix + "articles", "a", "{}");

        // When
        try (var application = Application.start(settings, counting(prefix));
                var server = HttpServer.start(settings, application)) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(get(server, "/ready").statusCode()).isEqualTo(200));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(cluster.readAll(prefix + "events")).hasSize(1));
            assertThat(get(server, "/ready").body()).startsWith("ready: running, ");
            assertThat(get(server, "/live").body()).isEqualTo("live\n");
            assertThat(get(server, "/topology").body()).contains("count-articles");
            assertThat(get(server, "/metrics").body()).contains("kafka_stream_", "jvm_memory_used_bytes");
        }
        cluster.send(prefix + "articles", "a", "{}");
        try (var again = Application.start(settings, counting(prefix))) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(cluster.readAll(prefix + "events")).hasSize(2));
            assertThat(again.isLive()).isTrue();
        }

        // Then
        assertThat(cluster.readAll(prefix + "events"))
                .extracting(message -> new String(message.value(), java.nio.charset.StandardCharsets.UTF_8))
                .containsExactly("1", "2");
    }

    @Test
    void instanceWithoutTasksIsNotReadyAndSaysSo(TestCluster cluster) {
        // Given
        var prefix = cluster.freshTopics();
        try (var first = Application.start(settings(cluster, prefix), rejecting(prefix))) {
            await().atMost(PATIENCE).until(() -> first.readiness().ready());

            // When
            var elsewhere = settings(
                    cluster, prefix, Setting.STATE_DIR, folder.resolve("other").toString());
            try (var second = Application.start(elsewhere, rejecting(prefix))) {

                // Then: which of the two gets the only task is the group's choice
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(List.of(first.readiness(), second.readiness()))
                                .containsExactlyInAnyOrder(
                                        new Readiness(true, "running, 1 tasks"),
                                        new Readiness(false, "no task assigned")));
            }
        }
    }

    @Test
    void errorThatIsNoBadMessageEndsThePipelineAsFailed(TestCluster cluster) throws Exception {
        // Given
        var prefix = cluster.freshTopics();
        var settings = settings(cluster, prefix);
        try (var application = Application.start(settings, failing(prefix));
                var server = HttpServer.start(settings, application)) {

            // When
            cluster.send(prefix + "articles", "a", "{}");

            // Then
            assertThat(application.awaitEnd()).isFalse();
            assertThat(get(server, "/live").statusCode()).isEqualTo(503);
            assertThat(get(server, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(server, "/ready").body()).startsWith("not ready: state is ");
        }
        assertThat(cluster.readAll(prefix + "events")).isEmpty();
    }

    @Test
    void closingEndsItAsDone(TestCluster cluster) throws InterruptedException {
        var prefix = cluster.freshTopics();
        var application = Application.start(settings(cluster, prefix), counting(prefix));

        application.close();

        assertThat(application.awaitEnd()).isTrue();
        assertThat(application.isLive()).isFalse();
    }

    private Settings settings(TestCluster cluster, String prefix) {
        return settings(
                cluster, prefix, Setting.STATE_DIR, folder.resolve("state").toString());
    }

    private static Settings settings(TestCluster cluster, String prefix, Setting setting, String value) {
        return SettingsReader.read(
                Map.of(
                        Setting.BOOTSTRAP_SERVERS,
                        cluster.bootstrapServers(),
                        Setting.APPLICATION_ID,
                        prefix + "application",
                        Setting.HTTP_PORT,
                        "0",
                        setting,
                        value),
                Map.of(),
                Map.of(),
                null);
    }

    private HttpResponse<String> get(HttpServer server, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Topology counting(String prefix) {
        var builder = new StreamsBuilder();
        builder.stream(
                        prefix + "articles",
                        Consumed.with(Serdes.String(), Serdes.String()).withName("read-articles"))
                .groupByKey(Grouped.with("group-articles", Serdes.String(), Serdes.String()))
                .count(
                        Named.as("count-articles"),
                        Materialized.<String, Long, KeyValueStore<Bytes, byte[]>>as("counts")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.Long()))
                .toStream(Named.as("stream-counts"))
                .mapValues(count -> Long.toString(count), Named.as("print-count"))
                .to(
                        prefix + "events",
                        Produced.with(Serdes.String(), Serdes.String()).withName("write-events"));
        return builder.build();
    }

    /** A topology over the one topic that has one partition, so that a second instance gets nothing. */
    private static Topology rejecting(String prefix) {
        var builder = new StreamsBuilder();
        builder.stream(
                        prefix + "articles.rejected",
                        Consumed.with(Serdes.String(), Serdes.String()).withName("read-rejected"))
                .to(
                        prefix + "events",
                        Produced.with(Serdes.String(), Serdes.String()).withName("write-events"));
        return builder.build();
    }

    private static Topology failing(String prefix) {
        var builder = new StreamsBuilder();
        builder.stream(
                        prefix + "articles",
                        Consumed.with(Serdes.String(), Serdes.String()).withName("read-articles"))
                .mapValues(ApplicationTest::fail, Named.as("fail"))
                .to(
                        prefix + "events",
                        Produced.with(Serdes.String(), Serdes.String()).withName("write-events"));
        return builder.build();
    }

    private static String fail(String article) {
        throw new IllegalStateException("a bug, on purpose");
    }
}
