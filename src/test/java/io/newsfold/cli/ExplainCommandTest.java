package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.run.embedded.BrokerTest;
import io.newsfold.run.embedded.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrokerTest
final class ExplainCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FERRY = article(
            "h1",
            "Ferry Aurelia runs aground off Marlow Point with 212 aboard",
            "The car ferry Aurelia struck a sandbank off Marlow Point at dawn on Sunday with 212 passengers aboard. "
                    + "Lifeboats from Tarnsby took everyone to the harbour, the coastguard said. "
                    + "Captain Oswin Brandt told the harbour master that fog had hidden the last buoy.");
    private static final String FERRY_ELSEWHERE = article(
            "h2",
            "212 passengers rescued after ferry Aurelia hits sandbank off Marlow Point",
            "All 212 passengers of the car ferry Aurelia were brought to Tarnsby harbour by lifeboats after it struck a "
                    + "sandbank in fog off Marlow Point on Sunday, the coastguard said. Captain Oswin Brandt is to be heard.");
    private static final String BAKERY = article(
            "h3",
            "Bakers of Quillmouth win right to sell before sunrise",
            "The town council of Quillmouth lifted its ban on selling bread before six in the morning. "
                    + "Eleven bakeries had asked for the change, which takes effect in June.");

    @TempDir
    Path folder;

    @Test
    void everySignalOfAJoinIsTold() throws IOException {
        // Given
        var file = news();

        // When
        var text = CommandResult.of("explain", "h2", "--in", file);
        var json = json("explain", "https://news.example/h2", "--json", "--in", file);

        // Then
        assertThat(text.status()).isZero();
        assertThat(text.out())
                .contains("Article     h2 · 212 passengers rescued", "Why it joined", "Most like   h1 · Ferry Aurelia")
                .containsPattern("sharedNumbers +\\d\\.\\d\\d +\\+\\d")
                .contains("numbers told in both", "constant and weaker signals", "It stands ");
        var joined = json.path("joined");
        double sum = joined.path("rest").asDouble();
        for (var signal : joined.path("signals")) {
            sum += signal.path("contribution").asDouble();
        }
        assertThat(sum).isCloseTo(joined.path("logOdds").asDouble(), within(1e-9));
        assertThat(json.path("eventId")).isEqualTo(joined.path("eventId"));
        assertThat(joined.path("signals").size()).isGreaterThan(8);
    }

    @Test
    void whatKeepsTwoApartIsTold() throws IOException {
        // Given
        var file = news(
                "{\"kind\":\"CANNOT_LINK\",\"articles\":[\"h1\",\"h3\"],\"by\":\"Lena\",\"reason\":\"two towns\"}");

        // When
        var apart = CommandResult.of("explain", "h1", "h3", "--in", file);
        var together = CommandResult.of("explain", "h1", "h2", "--in", file);
        var json = json("explain", "h3", "h1", "--json", "--in", file);

        // Then
        assertThat(apart.out())
                .contains("They are not together.", "h3 beside the event of h1", "below what joins")
                .contains("Control     CANNOT_LINK h1, h3, by Lena: two towns");
        assertThat(together.out()).contains("They are together.", "h2 beside the event of h1");
        assertThat(json.path("together").asBoolean()).isFalse();
        assertThat(json.at("/between/logOdds").asDouble()).isNegative();
        assertThat(json.path("controls").size()).isOne();
    }

    @Test
    void aLinkOfAnEditorIsToldAsTheReason() throws IOException {
        var file = news("{\"kind\":\"MUST_LINK\",\"articles\":[\"h1\",\"h3\"],\"by\":\"Lena\",\"reason\":\"a tale\"}");

        var result = CommandResult.of("explain", "h3", "--in", file);

        assertThat(result.out()).contains("Control     MUST_LINK h1, h3, by Lena: a tale", "It joined all the same");
    }

    @Test
    void recordsThatFoldHasPrintedTellTheStrongestSignals() throws IOException {
        // Given
        var file = news();
        var events = Files.writeString(
                folder.resolve("events.jsonl"), CommandResult.of("fold", file).out());

        // When
        var folded = json("explain", "h2", "--json", "--in", file);
        var told = json("explain", "h2", "--json", "--in", events.toString());

        // Then
        assertThat(told.path("eventId")).isEqualTo(folded.path("eventId"));
        assertThat(told.at("/joined/with")).isEqualTo(folded.at("/joined/with"));
        assertThat(told.at("/joined/signals").size()).isBetween(1, 8);
        assertThat(told.at("/joined/signals/0/name")).isEqualTo(folded.at("/joined/signals/0/name"));
    }

    @Test
    void topicsOfAPipelineAreRead(TestCluster cluster) throws IOException {
        // Given
        var prefix = cluster.freshTopics();
        for (var line : CommandResult.of("fold", news()).out().lines().toList()) {
            cluster.send(
                    prefix + "events", MAPPER.readTree(line).path("eventId").asText(), line);
        }

        // When
        var text = CommandResult.of(
                "explain", "h2", "--bootstrap-servers", cluster.bootstrapServers(), "--topic-prefix", prefix);

        // Then
        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("Why it joined", "Most like   h1 · Ferry Aurelia");
    }

    @Test
    void controlsOfAPipelineAreRead(TestCluster cluster) throws IOException {
        // Given
        var prefix = cluster.freshTopics();
        var link = "{\"kind\":\"%s\",\"articles\":[\"%s\",\"%s\"],\"by\":\"%s\",\"reason\":\"%s\"}";
        var file = news(String.format(Locale.ROOT, link, "MUST_LINK", "h1", "h3", "Lena", "a tale"));
        var ids = new TreeMap<String, String>();
        for (var line : CommandResult.of("fold", file).out().lines().toList()) {
            var event = MAPPER.readTree(line);
            cluster.send(prefix + "events", event.path("eventId").asText(), line);
            event.path("reports")
                    .forEach(report -> ids.put(
                            report.path("id").asText(), report.path("articleId").asText()));
        }
        var ferry = ids.get("h1");
        cluster.send(
                prefix + "controls",
                "world|c1",
                String.format(Locale.ROOT, link, "MUST_LINK", ferry, ids.get("h3"), "Lena", "a tale"));
        cluster.send(
                prefix + "controls",
                "world|c2",
                String.format(Locale.ROOT, link, "CANNOT_LINK", ferry, ids.get("h2"), "Ove", "fog"));
        cluster.send(prefix + "controls", "world|c3", "{\"kind\":\"MUST_LINK\",\"articles\":[\"" + ferry + "\"]}");
        cluster.send(prefix + "controls", "world|c4", "no control at all");
        cluster.send(prefix + "controls", "world|c2", null);

        // When
        var text = explainOn(cluster, prefix, "h3");
        var pair = explainOn(cluster, prefix, "h1", "h3");

        // Then
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .contains("Control     MUST_LINK h1, h3, by Lena: a tale", "mustLink")
                .doesNotContain("CANNOT_LINK");
        assertThat(pair.out()).contains("They are together.", "Control     MUST_LINK h1, h3, by Lena: a tale");
    }

    @Test
    void whatKeepsArticlesOfAPipelineApartIsRead(TestCluster cluster) throws IOException {
        // Given
        var prefix = cluster.freshTopics();
        var file = news();
        var ids = new TreeMap<String, String>();
        for (var line : CommandResult.of("fold", file).out().lines().toList()) {
            var event = MAPPER.readTree(line);
            cluster.send(prefix + "events", event.path("eventId").asText(), line);
            event.path("reports")
                    .forEach(report -> ids.put(
                            report.path("id").asText(), report.path("articleId").asText()));
        }
        cluster.send(
                prefix + "controls",
                "world|c1",
                "{\"kind\":\"CANNOT_LINK\",\"articles\":[\"" + ids.get("h2") + "\",\"" + ids.get("h3") + "\"]}");

        // When
        var result = explainOn(cluster, prefix, "h2", "h3");

        // Then
        assertThat(result.out()).contains("They are not together.", "Control     CANNOT_LINK h2, h3");
    }

    private static CommandResult explainOn(TestCluster cluster, String prefix, String... articles) {
        var arguments = new ArrayList<String>();
        arguments.add("explain");
        arguments.addAll(List.of(articles));
        arguments.addAll(List.of("--bootstrap-servers", cluster.bootstrapServers(), "--topic-prefix", prefix));
        return CommandResult.of(arguments.toArray(String[]::new));
    }

    @Test
    void anArticleThatIsNotThereFails() throws IOException {
        var result = CommandResult.of("explain", "h9", "--in", news());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("no article is called h9");
    }

    private JsonNode json(String... arguments) throws IOException {
        return MAPPER.readTree(CommandResult.of(arguments).out());
    }

    private String news(String... more) throws IOException {
        var lines = String.join("\n", FERRY, BAKERY, FERRY_ELSEWHERE) + "\n" + String.join("\n", more) + "\n";
        return Files.writeString(folder.resolve("news.jsonl"), lines).toString();
    }

    private static String article(String id, String title, String body) {
        var article = MAPPER.createObjectNode();
        article.put("id", id).put("url", "https://news.example/" + id).put("outlet", "Post " + id);
        article.put("title", title).put("body", body).put("publishedAt", "2031-05-04T1" + id.charAt(1) + ":00:00Z");
        article.put("language", "en");
        return article.toString();
    }
}
