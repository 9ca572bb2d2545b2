package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntCountsTest {
    @Test
    void countsAreThoseOfAMap() {
        // Given
        var random = new SplittableRandom(5);
        var counts = new IntCounts();
        var map = new HashMap<Integer, Integer>();
        // When
        for (int i = 0; i < 50_000; i++) {
            int key = random.nextInt(2_000) - 1_000;
            int step = map.getOrDefault(key, 0) > 0 && random.nextBoolean() ? -1 : 1;
            map.merge(key, step, Integer::sum);
            counts.add(key, step);
        }
        // Then
        for (int key = -1_100; key < 1_100; key++) {
            assertThat(counts.get(key)).isEqualTo(map.getOrDefault(key, 0));
        }
    }
}
