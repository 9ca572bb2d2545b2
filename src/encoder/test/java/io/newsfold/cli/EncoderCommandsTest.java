package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.match.Signals;
import io.newsfold.match.encoder.EncoderFiles;
import io.newsfold.match.encoder.onnx.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with a real model. By these weights every report is in doubt, and the model alone decides. */
final class EncoderCommandsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static EncoderFiles files;

    private static String news = "";
    private static String weights = "";

    @BeforeAll
    static void write() throws IOException {
        files = SmallModel.in(folder);
        news = Files.write(
                        folder.resolve("news.jsonl"),
                        List.of(
                                article(
                                        "h1",
                                        "Strike at Quillmouth bakeries enters second week",
                                        "Ovens stayed cold in Quillmouth as bakers kept up their walkout over pay."),
                                article(
                                        "h2",
                                        "No bread for a second week: Quillmouth bakers stay out",
                                        "The bakers of Quillmouth want higher wages and did not return to work."),
                                article(
                                        "h3",
                                        "Quillmouth museum shows coins found under the pier",
                                        "Divers brought up 300 Roman coins, which Quillmouth now puts on show.")))
                .toString();
        weights = Files.writeString(folder.resolve("weights.tsv"), "version\thand-1\nconstant\t-0.1\nencoder\t4\n")
                .toString();
    }

    @Test
    void aFoldAsksItAndTellsSo() throws IOException {
        // When
        var folded = run("fold", news, "--weights", weights);
        var again = run("fold", news, "--weights", weights);

        // Then
        assertThat(folded.status()).as(folded.err()).isZero();
        assertThat(again.out()).isEqualTo(folded.out());
        var events = new ArrayList<JsonNode>();
        for (var line : folded.out().lines().toList()) {
            events.add(MAPPER.readTree(line));
        }
        assertThat(events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.at("/provenance/matcher").asText())
                        .matches("hand-1/[0-9a-f]{8}\\+small/[0-9a-f]{8}"));
        assertThat(events)
                .extracting(event -> event.at("/coverage/reports").asInt())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void explainTellsWhatItSaid() {
        var explained = run("explain", "h2", "--in", news, "--weights", weights);

        assertThat(explained.status()).as(explained.err()).isZero();
        assertThat(explained.out())
                .contains("Why it joined")
                .containsPattern(Signals.ENCODER_NAME + " +0\\.\\d\\d +\\+4\\.00 +\\+\\d\\.\\d\\d +how much nearer");
    }

    @Test
    void trainGivesItAWeight() throws IOException {
        var trained = folder.resolve("trained.tsv");

        var result = run("train", news, "-o", trained.toString());

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).contains("asking small/");
        assertThat(Files.readString(trained)).containsPattern(Signals.ENCODER_NAME + "\t0\\.\\d|1\\.\\d");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        var result = CommandResult.of(
                "fold", news, "--encoder", folder.resolve("none.onnx").toString());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEqualToIgnoringNewLines("no such file: " + folder.resolve("none.onnx"));
    }

    private static CommandResult run(String... args) {
        return CommandResult.of(Stream.concat(
                        Stream.of(args), Stream.of("--encoder", files.model().toString()))
                .toArray(String[]::new));
    }

    private static String article(String id, String title, String body) {
        var article = MAPPER.createObjectNode();
        article.put("id", id).put("outlet", "Post " + id).put("title", title).put("body", body);
        article.put("publishedAt", "2031-05-05T10:00:00Z").put("language", "en");
        article.put("cluster", id.equals("h3") ? "coins" : "bread");
        return article.toString();
    }
}
