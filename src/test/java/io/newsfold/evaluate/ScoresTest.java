package io.newsfold.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoresTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void aHandExampleIsScoredAsOnPaper() {
        // Given: events A = a b c, B = d e; found 1 = a b, 2 = c d e
        var gold = gold("a A en", "b A en", "c A en", "d B en", "e B en");

        // When
        var scores = ClusterScores.of(gold, Map.of("a", "1", "b", "1", "c", "2", "d", "2", "e", "2"));

        // Then
        assertThat(scores.pairs()).isEqualTo(new Score(0.5, 0.5, 0.5));
        assertThat(scores.bCubed().precision()).isCloseTo(11 / 15.0, EXACT);
        assertThat(scores.bCubed().recall()).isCloseTo(11 / 15.0, EXACT);
        assertThat(scores.goldEvents()).isEqualTo(2);
        assertThat(scores.foundEvents()).isEqualTo(2);
        assertThat(scores.crossLingual()).isNull();
    }

    @Test
    void whatIsNotPredictedStandsAlone() {
        // When
        var scores = ClusterScores.of(gold("a A en", "b A en", "c A en"), Map.of("a", "1", "z", "1"));

        // Then
        assertThat(scores.missing()).isEqualTo(2);
        assertThat(scores.foundEvents()).isEqualTo(3);
        assertThat(scores.pairs().recall()).isZero();
    }

    @Test
    void crossLingualPairsAreThoseOfTwoLanguages() {
        // When
        var scores = ClusterScores.of(
                gold("a A en", "b A tr", "c B en", "d B tr"), Map.of("a", "1", "b", "1", "c", "2", "d", "3"));

        // Then
        assertThat(scores.crossLingual()).isEqualTo(Score.of(1.0, 0.5));
    }

    @Test
    void anIdCountsOnceWithItsLastVersionAndNotWhenCanceled() {
        // Given
        var gold = gold("a A en", "b A en", "a B en");
        gold.take(MAPPER.createObjectNode()
                .put("id", "b")
                .put("pubStatus", "canceled")
                .put("cluster", "A"));

        // Then
        assertThat(gold.labels()).containsOnlyKeys("a");
        assertThat(Objects.requireNonNull(gold.labels().get("a")).cluster()).isEqualTo("B");
    }

    @Test
    void digestsStandAlone() {
        // When
        var scores = ClusterScores.of(gold("a digest:1 en", "b digest:1 en"), Map.of("a", "none:a", "b", "none:b"));

        // Then
        assertThat(scores.goldEvents()).isEqualTo(2);
        assertThat(scores.pairs().f1()).isEqualTo(1);
    }

    @Test
    void judgedPairsAreScoredAlone() throws IOException {
        // Given
        var judged = new JudgedPairs();
        for (var line : List.of(
                "{'a':'a','b':'b','same':true}",
                "{'a':'a','b':'c','same':false}",
                "{'a':'c','b':'d','same':true}",
                "{'a':'x','b':'y','same':false}")) {
            assertThat(judged.take(MAPPER.readTree(line.replace('\'', '"')))).isTrue();
        }

        // Then
        assertThat(judged.score(Map.of("a", "1", "b", "1", "c", "1", "d", "2"))).isEqualTo(Score.of(0.5, 0.5));
        assertThat(judged.take(MAPPER.createObjectNode().put("a", "b"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsAgreeWithLookingAtEveryPair(long seed) {
        // Given
        var random = new SplittableRandom(seed);
        var gold = new Gold();
        var predicted = new HashMap<String, String>();
        for (int i = 0; i < 60; i++) {
            take(gold, i + " c" + random.nextInt(12) + " " + (random.nextBoolean() ? "en" : "tr"));
            predicted.put(String.valueOf(i), "p" + random.nextInt(12));
        }

        // When
        var scores = ClusterScores.of(gold, predicted);

        // Then
        assertThat(scores.pairs()).isEqualTo(byPairs(gold, predicted, false));
        assertThat(scores.crossLingual()).isEqualTo(byPairs(gold, predicted, true));
    }

    private static Score byPairs(Gold gold, Map<String, String> predicted, boolean crossOnly) {
        long right = 0;
        long found = 0;
        long there = 0;
        var ids = List.copyOf(gold.labels().keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = Objects.requireNonNull(gold.labels().get(ids.get(i)));
                var b = Objects.requireNonNull(gold.labels().get(ids.get(j)));
                if (crossOnly && a.language().equals(b.language())) {
                    continue;
                }
                boolean same = a.cluster().equals(b.cluster());
                boolean together = Objects.equals(predicted.get(ids.get(i)), predicted.get(ids.get(j)));
                right += same && together ? 1 : 0;
                found += together ? 1 : 0;
                there += same ? 1 : 0;
            }
        }
        return Score.of(right, found, there);
    }

    private static Gold gold(String... labels) {
        var gold = new Gold();
        for (var label : labels) {
            take(gold, label);
        }
        return gold;
    }

    private static void take(Gold gold, String label) {
        var parts = label.split(" ", -1);
        gold.take(MAPPER.createObjectNode()
                .put("id", parts[0])
                .put("cluster", parts[1])
                .put("goldLang", parts[2]));
    }
}
