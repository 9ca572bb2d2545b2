package io.newsfold.evaluate.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.enrich.EventClock;
import io.newsfold.fold.Core;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingEvaluationTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Core CORE = Core.standard();
    private static final String ARTICLE = """
            {"id": "a1", "cluster": "e1", "goldLang": "en", "publishedAt": "2023-05-06T08:00:00Z",
             "title": "Four dead in ferry crash off Izmir",
             "body": "A ferry and a barge collided in the bay of Izmir on Friday, killing four people.\\n\\nTransport Minister Mehmet Canbolat said NATO divers would help."}
            """;

    @Test
    void whatIsReadRightlyCountsAsRight() throws JsonProcessingException {
        // Given
        var gold = labels("""
                {"article": "a1", "type": "ACCIDENT", "phase": "OCCURRED", "day": {"from": "2023-05-05", "to": "2023-05-05"},
                 "place": {"names": ["Izmir"], "country": "TR"},
                 "people": [{"name": "Mehmet Canbolat", "surfaces": ["Mehmet Canbolat"]}],
                 "orgs": [{"name": "NATO", "surfaces": ["NATO"]}],
                 "figures": [{"kind": "killed", "value": 4, "unit": null, "role": "EVENT"}]}
                """);

        // When
        var scores = scores(gold);

        // Then
        assertThat(scores.misses()).isEmpty();
        for (var measure : List.of(
                Measure.LANGUAGE_DOCUMENTS,
                Measure.PEOPLE_RECALL,
                Measure.PEOPLE_PRECISION,
                Measure.ORGANISATIONS_RECALL,
                Measure.PLACE,
                Measure.DAY,
                Measure.TYPE,
                Measure.PHASE,
                Measure.FIGURES_F1)) {
            assertThat(scores.share(measure, "en")).as(measure.words()).isEqualTo(1);
        }
    }

    @Test
    void whatIsReadWronglyIsCountedAndListed() throws JsonProcessingException {
        // Given
        var gold = labels("""
                {"article": "a1", "type": "SPORT", "day": {"from": "2023-05-01", "to": "2023-05-02"},
                 "place": {"names": ["Ankara"], "country": "TR"},
                 "people": [{"name": "Barge", "surfaces": ["barge"]}], "orgs": [{"name": "Divers", "surfaces": ["divers"]}],
                 "figures": [{"kind": "killed", "value": 5, "unit": null, "role": "EVENT"}]}
                """);

        // When
        var scores = scores(gold);

        // Then
        for (var measure : List.of(
                Measure.PEOPLE_RECALL,
                Measure.PEOPLE_PRECISION,
                Measure.ORGANISATIONS_RECALL,
                Measure.ORGANISATIONS_PRECISION,
                Measure.PLACE,
                Measure.DAY,
                Measure.TYPE,
                Measure.FIGURES_PRECISION,
                Measure.FIGURES_RECALL,
                Measure.FIGURES_F1)) {
            assertThat(scores.share(measure, "en")).as(measure.words()).isZero();
        }
        assertThat(scores.misses()).hasSize(9);
    }

    @Test
    void ofAnEventOnlyWhatTheArticleHasIsAskedFor() throws JsonProcessingException {
        // Given
        var gold = labels("""
                {"cluster": "e1", "when": {"start": "2023-05-05", "end": "2023-05-05"}, "where": {"name": "Ankara", "country": "TR"},
                 "people": ["Ada Nobody"], "orgs": ["Coastguard"], "type": "ACCIDENT", "figures": []}
                """, """
                {"cluster": "e2", "when": {"start": "2023-05-05", "end": "2023-05-05"}, "where": {"name": "Ankara", "country": "TR"},
                 "people": ["Mehmet Canbolat"], "orgs": [], "type": "ACCIDENT", "figures": []}
                """);

        // When
        var scores = scores(gold);

        // Then
        assertThat(scores.tally(Measure.PEOPLE_RECALL, "en")).isEqualTo(new Tally(0, 0, 1));
        assertThat(scores.tally(Measure.ORGANISATIONS_RECALL, "en")).isEqualTo(new Tally(0, 0, 1));
        assertThat(scores.tally(Measure.PLACE, "en")).isEqualTo(new Tally(0, 0, 1));
        assertThat(scores.share(Measure.PEOPLE_PRECISION, "en")).isEqualTo(1);
        assertThat(scores.share(Measure.DAY, ReadingScores.ALL)).isEqualTo(1);
    }

    private static GoldFile labels(String... lines) throws JsonProcessingException {
        var gold = new GoldFile();
        for (var line : lines) {
            assertThat(gold.take(MAPPER.readTree(line))).isTrue();
        }
        return gold;
    }

    private static ReadingScores scores(GoldFile gold) throws JsonProcessingException {
        JsonNode labelled = MAPPER.readTree(ARTICLE);
        var evaluation = new ReadingEvaluation(gold, CORE.enricher().languages());
        for (var outcome : CORE.intake().read(RawMessage.of(ARTICLE, Instant.EPOCH))) {
            var accepted = (Outcome.Accepted) outcome;
            evaluation.take(labelled, CORE.enricher().enrich(accepted.article(), EventClock.PUBLICATION, null));
        }
        return evaluation.scores();
    }
}
