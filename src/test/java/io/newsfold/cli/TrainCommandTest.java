package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.match.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> SUBJECTS =
            List.of("ferry", "bridge", "museum", "orchard", "tunnel", "orchestra", "glacier", "library");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void weightsOfLabelledArticlesAreWrittenTheSameEachTimeAndDecideAFold() throws IOException {
        // Given
        var set = set("local", "Tarnsby");
        var file = folder.resolve("weights.tsv");
        var again = folder.resolve("again.tsv");

        // When
        var trained = CommandResult.of("train", set, "-o", file.toString(), "--date", "2031-05-06");
        CommandResult.of("train", set, "-o", again.toString(), "--date", "2031-05-06");
        var folded = CommandResult.of("fold", set, "--weights", file.toString());

        // Then
        assertThat(trained.status()).isZero();
        assertThat(file).hasSameTextualContentAs(again);
        var lines = Files.readAllLines(file);
        assertThat(lines).anyMatch(line -> line.startsWith("# Made 2031-05-06 by newsfold"));
        assertThat(lines).contains("# local (local): 25 articles, 8 events");
        var version = Weights.ofContent(Files.readString(file)).version();
        assertThat(folded.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(
                                MAPPER.readTree(line).at("/provenance/matcher").asText())
                        .isEqualTo(version));
    }

    @Test
    void eachSetIsScoredWithWeightsThatHaveNotSeenItsKind() throws IOException {
        var result = CommandResult.of("train", "--cross", "wire=" + set("a", "Tarnsby"), set("b", "Quillmouth"));

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).hasSize(3).first().asString().contains("pair F1", "B3 F1", "cross F1");
        assertThat(result.out()).containsPattern("a +wire +25 ").containsPattern("b +b +25 ");
    }

    @Test
    void eachHalfOfASetIsScoredWithWeightsOfTheOtherHalves() throws IOException {
        var result = CommandResult.of("train", "--halves", set("a", "Tarnsby"));

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).hasSize(2).first().asString().contains("pair F1", "B3 F1", "cross F1");
        assertThat(result.out()).containsPattern("a +25 +[01]\\.\\d{3} +[01]\\.\\d{3} ");
    }

    @Test
    void ofABigSetSomeEventsAreTaken() throws IOException {
        var file = folder.resolve("weights.tsv");

        CommandResult.of("train", set("a", "Tarnsby"), "-o", file.toString(), "--sample", "12");

        assertThat(Files.readString(file)).containsPattern("# a \\(a\\): 25 articles, 8 events; \\d+ articles taken");
    }

    @Test
    void backgroundCountsAreWrittenWithoutLabels() throws IOException {
        var file = folder.resolve("background.bin.gz");

        var result = CommandResult.of("train", "--background", set("a", "Tarnsby"), "-o", file.toString());

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains(" counts written to ");
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void whatWordsAreAboutIsWrittenWithoutLabels() throws IOException {
        var file = folder.resolve("meanings.bin.gz");

        var result = CommandResult.of("train", "--meanings", set("a", "Tarnsby"), "-o", file.toString());

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains(" points written to ");
        assertThat(Files.size(file)).isPositive();
        assertThat(CommandResult.of("train", "--meanings", set("b", "Tarnsby")).status())
                .isEqualTo(2);
    }

    @Test
    void wrongUseIsTold() throws IOException {
        var set = set("a", "Tarnsby");
        var wrong = Files.writeString(folder.resolve("wrong.tsv"), "version\tx\nconstant\t0\nfriendliness\t1\n");

        assertThat(CommandResult.of("train", set).status()).isEqualTo(2);
        assertThat(CommandResult.of("train", set, "--cross").err()).contains("two kinds");
        assertThat(CommandResult.of("train", set, set, "--cross").err()).contains("named twice");
        var fold = CommandResult.of("fold", set, "--weights", wrong.toString());
        assertThat(fold.status()).isEqualTo(1);
        assertThat(fold.err()).contains("wrong.tsv: line 3: there is no signal friendliness");
    }

    /** Three reports each of eight happenings in a town, and a digest. */
    private String set(String name, String town) throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 24; i++) {
            var subject = SUBJECTS.get(i % 8);
            lines.add(article(
                    name + i,
                    subject,
                    "The " + subject + " of " + town + (i < 8 ? " closes" : " is shut") + " after " + (20 + i % 8)
                            + " complaints",
                    "Inspectors closed the " + subject + " in " + town + " on Monday. Neighbours of the " + subject
                            + " had complained " + (20 + i % 8) + " times, the council said."));
        }
        lines.add(article(name + "-digest", "digest:1", "The week in " + town, "A ferry, a bridge and a museum."));
        return Files.writeString(folder.resolve(name + ".jsonl"), String.join("\n", lines))
                .toString();
    }

    private static String article(String id, String cluster, String title, String body) {
        var article = MAPPER.createObjectNode();
        article.put("id", id).put("outlet", "Post " + id).put("title", title).put("body", body);
        article.put("publishedAt", "2031-05-05T10:00:00Z").put("language", "en").put("cluster", cluster);
        return article.toString();
    }
}
