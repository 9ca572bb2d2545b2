package io.newsfold.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.codec.Json;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.model.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Pairs of reports that look alike and tell two events, and pairs that do not look alike and tell one; half of each across
 * languages. No weight was trained on them. The floors are what holds today, a little below it; the goal is .9 of each.
 */
final class TwinSuiteTest {
    private static final String FOLDER = "/io/newsfold/match/";
    private static final Core CORE = Core.standard();

    @Test
    void twinsStayApart() {
        assertThat(right("twins")).isGreaterThanOrEqualTo(.82);
    }

    @Test
    void hardPositivesComeTogether() {
        assertThat(right("positives")).isGreaterThanOrEqualTo(.56);
    }

    @Test
    void orderMattersLittle() {
        // Given
        var lines = new ArrayList<>(lines("learn.jsonl"));
        var ordered = fold(lines);

        // When
        Collections.shuffle(lines, new Random(5));
        var once = fold(lines);
        Collections.shuffle(lines, new Random(6));
        var again = fold(lines);

        // Then
        assertThat(agreement(once, again)).isGreaterThanOrEqualTo(.9);
        assertThat(agreement(ordered, once)).isGreaterThanOrEqualTo(.9);
    }

    /** The share of the judged pairs that are as they should be. */
    private static double right(String suite) {
        var events = fold(lines(suite + ".jsonl"));
        int right = 0;
        var pairs = lines(suite + ".pairs.jsonl");
        for (var line : pairs) {
            var pair = json(line);
            boolean together = Objects.equals(
                    events.get(pair.path("a").asText()),
                    events.get(pair.path("b").asText()));
            right += together == pair.path("same").asBoolean() ? 1 : 0;
        }
        return (double) right / pairs.size();
    }

    /** B-cubed F1 of one grouping against the other. */
    private static double agreement(Map<String, String> one, Map<String, String> other) {
        var both = new HashMap<List<String>, Integer>();
        var ones = new HashMap<String, Integer>();
        var others = new HashMap<String, Integer>();
        one.forEach((id, event) -> {
            both.merge(List.of(event, Objects.requireNonNull(other.get(id))), 1, Integer::sum);
            ones.merge(event, 1, Integer::sum);
            others.merge(Objects.requireNonNull(other.get(id)), 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (var cell : both.entrySet()) {
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / others.getOrDefault(cell.getKey().get(1), 1);
            recall += square / ones.getOrDefault(cell.getKey().get(0), 1);
        }
        return 2 * precision * recall / (precision + recall) / one.size();
    }

    private static Map<String, String> fold(List<String> lines) {
        var folded = new FoldedSet(CORE, DeskPolicy.withoutHorizon(), new FoldedSet.Listener() {
            @Override
            public void rejected(Rejection rejection) {
                throw new IllegalStateException(rejection.message());
            }
        });
        lines.forEach(line -> folded.take(line.getBytes(StandardCharsets.UTF_8), json(line)));
        return folded.predictions();
    }

    private static JsonNode json(String line) {
        return Json.readTree(line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(TwinSuiteTest.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
