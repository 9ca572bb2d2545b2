package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.newsfold.match.encoder.EncoderProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EncoderOptionTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private String news = "";

    @BeforeEach
    void writeNews() throws IOException {
        var article =
                "{\"id\":\"h1\",\"outlet\":\"Post\",\"title\":\"Ferry aground off Marlow Point\",\"language\":\"en\"}";
        news = Files.writeString(folder.resolve("news.jsonl"), article).toString();
    }

    @Test
    void aBuildThatRunsNoEncoderSaysHowToGetOne() {
        // Given
        assumeThat(ServiceLoader.load(EncoderProvider.class).findFirst())
                .as("a build with -Pencoder runs them")
                .isEmpty();

        for (var command : new String[][] {
            {"fold", news},
            {"evaluate", news},
            {"train", news, "-o", folder.resolve("weights.tsv").toString()},
            {"explain", "h1", "--in", news}
        }) {
            // When
            var result = CommandResult.of(command[0], "--encoder=model.onnx", options(command));

            // Then
            assertThat(result.status()).as(command[0]).isEqualTo(1);
            assertThat(result.err()).contains(EncoderOption.MISSING).contains("mvn -Pencoder package");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void whatBelongsToAnEncoderNeedsOne() {
        var fold = CommandResult.of("fold", news, "--tokenizer", "tokenizer.json");
        var run = CommandResult.of("run", "--encoder-prefix", "query:", "--bootstrap-servers", "localhost:1");

        assertThat(fold.status()).isEqualTo(2);
        assertThat(fold.err()).contains("--tokenizer and --encoder-prefix go with --encoder");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--encoder-prefix: goes with --encoder");
    }

    private static String[] options(String[] command) {
        return Arrays.copyOfRange(command, 1, command.length);
    }
}
