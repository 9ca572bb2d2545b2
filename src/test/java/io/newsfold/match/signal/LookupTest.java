package io.newsfold.match.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.event.SparseVector;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LookupTest {
    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void lookingUpIsAsExactAsMerging() {
        for (int i = 0; i < 500; i++) {
            // Given
            var one = anyVector();
            var other = anyVector();
            // Then
            assertThat(new Lookup(one).dot(other)).isEqualTo(one.dot(other));
            assertThat(new Lookup(other).dot(one)).isEqualTo(one.dot(other));
        }
    }

    @Test
    void whatIsSharedIsTheSameFromBothSides() {
        for (int i = 0; i < 100; i++) {
            // Given
            var one = anyVector();
            var other = anyVector();
            // Then
            assertThat(new Lookup(one).shared(other)).isEqualTo(new Lookup(other).shared(one));
        }
    }

    private SparseVector anyVector() {
        int[] features = random.ints(random.nextInt(120), -100, 100)
                .map(word -> word << SparseVector.DROPPED_BITS)
                .sorted()
                .distinct()
                .toArray();
        short[] weights = new short[features.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) (1 + random.nextInt(SparseVector.ONE / 10));
        }
        return SparseVector.of(features, weights);
    }
}
