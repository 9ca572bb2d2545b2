package io.newsfold.match.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.event.SparseVector;
import io.newsfold.match.VectorBuilder;
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
        var builder = new VectorBuilder();
        int size = random.nextInt(120);
        for (int i = 0; i < size; i++) {
            builder.add((random.nextInt(200) - 100) << SparseVector.DROPPED_BITS + random.nextInt(3), 1);
        }
        return builder.build(feature -> 0.1 + Math.floorMod(feature, 17), 80);
    }
}
