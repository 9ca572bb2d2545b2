package io.newsfold.match.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Shingles;
import io.newsfold.event.SparseVector;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {
    private static final int NOBODY = -1;

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void whoSharesMostIsFound() {
        // Given
        var index = new FeatureIndex();
        index.add(0, 10, print(2, 4, 6, 8));
        index.add(1, 11, print(2, 3, 5, 7));
        index.add(2, 12, print(11, 13));
        // When
        int[] found = index.find(print(3, 5, 7, 12), 1, NOBODY);
        // Then
        assertThat(found).containsExactly(1);
    }

    @Test
    void aReportDoesNotFindItself() {
        // Given
        var index = new FeatureIndex();
        index.add(0, 1, print(1, 2, 3));
        // When
        int[] found = index.find(print(1, 2, 3), 5, 0);
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void ofEqualsTheOldestAreKept() {
        // Given
        var index = new FeatureIndex();
        index.add(3, 7, print(1, 2));
        index.add(1, 9, print(1, 2));
        index.add(2, 5, print(1, 2));
        // When
        int[] found = index.find(print(1, 2), 2, NOBODY);
        // Then
        assertThat(found).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void onlyTheNewestOfACommonFeatureAreRead() {
        // Given
        var index = new FeatureIndex();
        for (int slot = 0; slot < 10_000; slot++) {
            index.add(slot, slot, print(1));
        }
        // When
        int[] found = index.find(print(1), 10, NOBODY);
        // Then
        assertThat(Arrays.stream(found)).hasSize(10).allMatch(slot -> slot >= 5_000);
    }

    @Test
    void whatIsFoundDependsOnTheReportsAloneNotOnWhatCameAndWent() {
        // Given
        var worn = new FeatureIndex();
        var reports = new TreeMap<Long, Fingerprint>();
        int[] slotOf = new int[4_000];
        boolean[] taken = new boolean[4_000];
        for (int i = 0; i < slotOf.length; i++) {
            if (reports.size() > 60 && random.nextInt(5) < 2) {
                long leaving = random.nextBoolean()
                        ? reports.firstKey()
                        : reports.floorKey(reports.firstKey() + random.nextInt(i));
                worn.remove(slotOf[(int) leaving], Objects.requireNonNull(reports.remove(leaving)));
                taken[slotOf[(int) leaving]] = false;
            }
            int slot = random.nextInt(taken.length);
            while (taken[slot]) {
                slot = random.nextInt(taken.length);
            }
            taken[slot] = true;
            slotOf[i] = slot;
            var print = anyPrint();
            reports.put((long) i, print);
            worn.add(slot, i, print);
        }
        // When
        var fresh = new FeatureIndex();
        reports.forEach((sequence, print) -> fresh.add(slotOf[sequence.intValue()], sequence, print));
        // Then
        for (int i = 0; i < 300; i++) {
            var asking = anyPrint();
            assertThat(sorted(fresh.find(asking, 20, NOBODY))).isEqualTo(sorted(worn.find(asking, 20, NOBODY)));
        }
    }

    private static int[] sorted(int[] slots) {
        return Arrays.stream(slots).sorted().toArray();
    }

    /** A few words, the lower the commoner. */
    private Fingerprint anyPrint() {
        int[] words = new int[1 + random.nextInt(50)];
        for (int i = 0; i < words.length; i++) {
            words[i] = 1 + (int) (3_000 * Math.pow(random.nextDouble(), 4));
        }
        return print(words);
    }

    private static Fingerprint print(int... words) {
        int[] features = Arrays.stream(words)
                .sorted()
                .distinct()
                .map(word -> word << SparseVector.DROPPED_BITS)
                .toArray();
        short[] weights = new short[features.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) (SparseVector.ONE / Math.sqrt(weights.length));
        }
        var none = SparseVector.EMPTY;
        return new Fingerprint(
                none,
                none,
                SparseVector.of(features, weights),
                none,
                none,
                none,
                none,
                Shingles.NONE,
                java.util.List.of(),
                0);
    }
}
