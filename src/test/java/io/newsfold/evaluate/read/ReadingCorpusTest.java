package io.newsfold.evaluate.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.SharedData;
import io.newsfold.enrich.EventClock;
import io.newsfold.evaluate.Gold;
import io.newsfold.fold.Core;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well whole articles are read: a little under what was measured, so that a change for the worse is seen. */
final class ReadingCorpusTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Core CORE = Core.standard();
    private static final Path OWN = Path.of("src/test/resources/io/newsfold/reading");

    @Test
    void articlesInTwelveLanguagesThatNothingWasTunedOn() throws IOException {
        var scores = scores(OWN.resolve("check.jsonl"), OWN.resolve("check.reading.jsonl"));

        assertReached(
                scores,
                Map.of(
                        Measure.LANGUAGE_DOCUMENTS, 1.0,
                        Measure.PEOPLE_RECALL, 0.88,
                        Measure.PEOPLE_PRECISION, 0.92,
                        Measure.ORGANISATIONS_RECALL, 0.72,
                        Measure.PLACE, 0.74,
                        Measure.DAY, 0.9,
                        Measure.TYPE, 0.86,
                        Measure.PHASE, 0.84,
                        Measure.FIGURES_F1, 0.74));
    }

    @Test
    void labelledEventsOfAnotherHand() throws IOException {
        var articles = SharedData.file("gold/articles.jsonl");

        var scores = scores(articles, articles.resolveSibling("events.jsonl"));

        assertReached(
                scores,
                Map.of(
                        Measure.PEOPLE_RECALL, 0.92,
                        Measure.PEOPLE_PRECISION, 0.92,
                        Measure.ONE_ID, 0.97,
                        Measure.ORGANISATIONS_RECALL, 0.8,
                        Measure.PLACE, 0.84,
                        Measure.DAY, 0.95,
                        Measure.TYPE, 0.8,
                        Measure.FIGURES_F1, 0.8));
    }

    private static void assertReached(ReadingScores scores, Map<Measure, Double> floors) {
        assertAll(floors.entrySet().stream()
                .map(floor -> () -> assertThat(scores.share(floor.getKey(), ReadingScores.ALL))
                        .as(floor.getKey().words())
                        .isGreaterThanOrEqualTo(floor.getValue())));
    }

    private static ReadingScores scores(Path articles, Path labels) throws IOException {
        var gold = new GoldFile();
        for (var line : Files.readAllLines(labels)) {
            assertThat(gold.take(MAPPER.readTree(line))).isTrue();
        }
        var evaluation = new ReadingEvaluation(gold, CORE.enricher().languages());
        for (var line : Files.readAllLines(articles)) {
            var labelled = MAPPER.readTree(line);
            for (var outcome : CORE.intake().read(RawMessage.of(line, Instant.EPOCH))) {
                if (outcome instanceof Outcome.Accepted accepted) {
                    evaluation.take(labelled, CORE.enricher().enrich(accepted.article(), EventClock.PUBLICATION, null));
                } else {
                    Gold.id(labelled).ifPresent(evaluation::retract);
                }
            }
        }
        return evaluation.scores();
    }
}
