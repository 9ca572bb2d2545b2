package io.newsfold.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.newsfold.codec.Json;
import io.newsfold.run.embedded.BrokerTest;
import io.newsfold.run.embedded.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrokerTest
final class PublishAndWatchTest {
    @TempDir
    Path folder;

    @Test
    void everyLineIsSentAndTheRefusedOneIsToldByFileAndLine(TestCluster cluster) throws IOException {
        // Given
        var prefix = cluster.freshTopics();
        var lines = folder.resolve("news.jsonl");
        Files.writeString(lines, "{\"url\":\"https://a.example/1\",\"title\":\"Bridge opens\"}\n{\"url\":\n");
        var page = Files.writeString(folder.resolve("page.txt"), "Bridge opens\n\nIt is long.");

        // When
        var result = CommandResult.of(
                "publish",
                lines.toString(),
                page.toString(),
                "--desk",
                "local",
                "--bootstrap-servers",
                cluster.bootstrapServers(),
                "--topic-prefix",
                prefix);

        // Then
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualToIgnoringNewLines("3 sent to " + prefix + "articles");
        assertThat(result.err()).contains("news.jsonl:2: the pipeline will refuse it: MALFORMED");
        var sent = cluster.readAll(prefix + "articles");
        assertThat(sent)
                .hasSize(3)
                .allSatisfy(message -> assertThat(
                                new String(message.headers().lastHeader("desk").value(), UTF_8))
                        .isEqualTo("local"));
        assertThat(sent)
                .extracting(message -> message.key() == null ? "" : new String(message.key(), UTF_8).substring(0, 4))
                .containsExactlyInAnyOrder("", "art_", "art_");
        assertThat(sent)
                .extracting(message -> new String(message.value(), UTF_8))
                .contains("{\"url\":");
    }

    @Test
    void missingFileAndMissingTopicAreToldBeforeAnythingIsSent(TestCluster cluster) throws IOException {
        var file = Files.writeString(folder.resolve("news.jsonl"), "{}");

        var noFile = CommandResult.of("publish", folder.resolve("absent").toString());
        var noTopic = CommandResult.of(
                "publish",
                file.toString(),
                "--bootstrap-servers",
                cluster.bootstrapServers(),
                "--topic-prefix",
                cluster.freshPrefix());

        assertThat(noFile.status()).isEqualTo(1);
        assertThat(noFile.err()).contains("no such file: ");
        assertThat(noTopic.status()).isEqualTo(1);
        assertThat(noTopic.err()).contains("there is no topic ", "newsfold topics apply");
    }

    @Test
    void watchShowsTheLatestRecordOfEachEvent(TestCluster cluster) throws IOException {
        // Given
        var prefix = cluster.freshTopics();
        var event = (ObjectNode) Json.readTree(exampleEvent());
        var id = event.path("eventId").asText();
        cluster.send(
                prefix + "events",
                id,
                event.put("revision", 1).put("type", "COURT").toString());
        cluster.send(
                prefix + "events",
                id,
                event.put("revision", 2).put("type", "VISIT").toString());

        // When
        var table = CommandResult.of(
                "watch", "--once", "--bootstrap-servers", cluster.bootstrapServers(), "--topic-prefix", prefix);
        var json = CommandResult.of(
                "watch",
                "--once",
                "--json",
                "--bootstrap-servers",
                cluster.bootstrapServers(),
                "--topic-prefix",
                prefix);

        // Then
        assertThat(table.status()).isZero();
        assertThat(table.out())
                .contains(
                        "EVENT",
                        "WHEN",
                        "2031-04-14",
                        "Varkent (TR)",
                        "visit",
                        "Selin Aksoy",
                        "2 reports, 2",
                        "same people: Selin Aksoy",
                        "4,200,000")
                .doesNotContain("court");
        assertThat(json.out().lines()).singleElement().asString().contains("\"revision\":2");
    }

    private static byte[] exampleEvent() throws IOException {
        try (var in = PublishAndWatchTest.class.getResourceAsStream("/topics/events/example.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
