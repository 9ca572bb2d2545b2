package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> ARTICLES = List.of(
            article(
                    "q1",
                    "e1",
                    "en",
                    "Ferry sinks off Ayvalik, 12 rescued",
                    "The ferry Mavi sank off Ayvalik on Monday. "
                            + "The coast guard rescued all 12 passengers, the governor of Balikesir said."),
            article(
                    "q2",
                    "e1",
                    "en",
                    "Twelve saved as ferry goes down near Ayvalik",
                    "All 12 passengers of the ferry Mavi "
                            + "were rescued by the coast guard when it sank near Ayvalik on Monday."),
            article(
                    "q3",
                    "e2",
                    "en",
                    "Opera house in Lyon reopens after six years",
                    "The opera of Lyon opened its doors "
                            + "again on Monday after works that took six years and cost 90 million euros."));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void articlesBecomeEventsTheSameWayEachTime() throws IOException {
        // Given
        var file = file("news.jsonl", String.join("\n", ARTICLES) + "\n");
        var predictions = folder.resolve("out.jsonl");

        // When
        var once = CommandResult.of("fold", file, "--predictions", predictions.toString());
        var twice = CommandResult.of("fold", file);

        // Then
        assertThat(once.status()).isZero();
        assertThat(once.out()).isEqualTo(twice.out());
        assertThat(once.out().lines())
                .allSatisfy(
                        line -> assertThat(MAPPER.readTree(line).get("eventId").asText())
                                .startsWith("evt_"));
        assertThat(Files.readAllLines(predictions)).hasSize(3).allMatch(line -> line.startsWith("{\"id\":\"q"));
        assertThat(once.err()).contains("3 articles");
    }

    @Test
    void changesBeginWithTheFoundingOfAnEvent() throws IOException {
        var result = CommandResult.of("fold", "--changes", file("news.jsonl", ARTICLES.get(0)));

        assertThat(result.out()).startsWith("{\"specVersion\"").contains("\"kind\":\"CREATED\"");
    }

    @Test
    void anArrayAndADocumentAreReadAsLinesAre() throws IOException {
        // Given
        var lines = CommandResult.of("fold", file("lines.jsonl", String.join("\n", ARTICLES)));
        var array = CommandResult.of("fold", file("array.json", "[\n" + String.join(",\n", ARTICLES) + "\n]\n"));
        var one = CommandResult.of("fold", file("one.json", ARTICLES.get(0).replace("\",\"", "\",\n\"")));

        // Then
        assertThat(array.out()).isEqualTo(lines.out());
        assertThat(one.out().lines()).hasSize(1);
    }

    @Test
    void aLineThatIsNoArticleIsToldWithItsPlace() throws IOException {
        var file = file("bad.jsonl", ARTICLES.get(0) + "\n{\"broken\n{\"kind\":\"MERGE\",\"articles\":[\"q1\"]}\n");

        var result = CommandResult.of("fold", file);

        assertThat(result.status()).isZero();
        assertThat(result.err()).contains(file + ":2: MALFORMED", file + ":3: BAD_CONTROL", "2 rejected");
    }

    @Test
    void whatIsReadCanBeFolded() throws IOException {
        // Given
        var raw = file("news.jsonl", String.join("\n", ARTICLES));

        // When
        var read = CommandResult.of("read", raw);

        // Then
        assertThat(read.out().lines()).hasSize(3);
        assertThat(CommandResult.of("fold", file("read.jsonl", read.out())).out())
                .isEqualTo(CommandResult.of("fold", raw).out());
    }

    @Test
    void labelledArticlesAreScored() throws IOException {
        // Given
        var file = file("set.jsonl", String.join("\n", ARTICLES));
        file("set.pairs.jsonl", "{\"a\":\"q1\",\"b\":\"q3\",\"same\":false}\n");

        // When
        var table = CommandResult.of("evaluate", file);
        var json = CommandResult.of("evaluate", "--json", "--opaque", file);

        // Then
        assertThat(table.out().lines()).hasSize(2).first().asString().startsWith("set");
        assertThat(MAPPER.readTree(json.out()).at("/clusters/articles").asInt()).isEqualTo(3);
        assertThat(MAPPER.readTree(json.out()).at("/judged").isObject()).isTrue();
    }

    @Test
    void aFileThatIsNotThereFailsAndAWrongTimeIsWrongUsage() throws IOException {
        assertThat(CommandResult.of("fold", "nowhere.jsonl").status()).isEqualTo(1);
        assertThat(CommandResult.of("fold", "--horizon", "soon", file("a.jsonl", ""))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void hiddenIdsGiveTheSameGroups() {
        // Given
        var set = SharedData.file("data/ntrex-en-tr.jsonl").toString();

        // When
        var open = CommandResult.of("evaluate", "--json", set);
        var hidden = CommandResult.of("evaluate", "--json", "--opaque", set);

        // Then
        assertThat(scores(hidden)).isEqualTo(scores(open));
    }

    private static String scores(CommandResult result) {
        return result.out().substring(0, result.out().indexOf("\"articlesPerSecond\""));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String article(String id, String cluster, String language, String title, String body) {
        var article = MAPPER.createObjectNode();
        article.put("id", id).put("outlet", "Post " + id).put("title", title).put("body", body);
        article.put("publishedAt", "2024-03-11T1" + id.charAt(1) + ":00:00Z");
        article.put("language", language).put("cluster", cluster).put("goldLang", language);
        return article.toString();
    }
}
