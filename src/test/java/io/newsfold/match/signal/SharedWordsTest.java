package io.newsfold.match.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Shingles;
import io.newsfold.event.SparseVector;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharedWordsTest {
    private static final int PAIRS = 300;

    private final SplittableRandom random = new SplittableRandom(3);

    @Test
    void cosinesAreAsExactAsThoseOfMerging() {
        for (int i = 0; i < PAIRS; i++) {
            // Given
            var one = anyPrint();
            var other = anyPrint();
            // When
            var shared = shared(one, other);
            // Then
            assertThat(shared.titles()).isEqualTo(one.title().dot(other.title()));
            assertThat(shared.leads()).isEqualTo(one.lead().dot(other.lead()));
            assertThat(shared.bodies()).isEqualTo(one.body().dot(other.body()));
            assertThat(shared.titleInLead())
                    .isEqualTo(Math.max(
                            one.title().dot(other.lead()), other.title().dot(one.lead())));
        }
    }

    @Test
    void whatOfATitleTheOtherTellsIsAShareOfItsSquares() {
        for (int i = 0; i < PAIRS; i++) {
            // Given
            var one = anyPrint();
            var other = anyPrint();
            double here = told(one.title(), other.body());
            double there = told(other.title(), one.body());
            // When
            var shared = shared(one, other);
            // Then
            assertThat(shared.titleTold()).isEqualTo(Math.max(here, there));
            assertThat(shared.bothTitlesTold()).isEqualTo(Math.min(here, there));
        }
    }

    @Test
    void whatIsSharedIsTheSameFromBothSides() {
        for (int i = 0; i < PAIRS; i++) {
            // Given
            var one = anyPrint();
            var other = anyPrint();
            // Then
            assertThat(all(shared(one, other))).isEqualTo(all(shared(other, one)));
        }
    }

    @Test
    void aWordIsAsRareAsWhereItWeighsLess() {
        // Given
        var one = print(vector(4, 8_192), vector(4, 8_192), 10);
        var other = print(vector(4, 16_384), vector(4, 16_384), 20);
        // When
        var shared = shared(one, other);
        // Then
        assertThat(shared.rarest()).isEqualTo(5);
        assertThat(shared.rare()).isZero();
        assertThat(shared(other, other).rare()).isEqualTo(1);
        assertThat(shared.rarestInLeads()).isEqualTo(0.5);
        assertThat(shared.rareInLeads()).isEqualTo(1);
    }

    private static SharedWords shared(Fingerprint one, Fingerprint other) {
        return new SharedWords(new Lookup(one), other);
    }

    private static List<Double> all(SharedWords shared) {
        return List.of(
                shared.titles(),
                shared.leads(),
                shared.bodies(),
                shared.titleInLead(),
                shared.titleTold(),
                shared.bothTitlesTold(),
                shared.rarestInLeads(),
                (double) shared.rareInLeads(),
                shared.rarest(),
                (double) shared.rare());
    }

    private static double told(SparseVector title, SparseVector text) {
        var words = new ArrayList<Integer>();
        for (int i = 0; i < text.size(); i++) {
            words.add(text.feature(i));
        }
        double told = 0;
        double squares = 0;
        for (int i = 0; i < title.size(); i++) {
            double square = (double) title.weight(i) * title.weight(i);
            squares += square;
            told += words.contains(title.feature(i)) ? square : 0;
        }
        return squares == 0 ? 0 : told / squares;
    }

    private Fingerprint anyPrint() {
        return print(anyVector(12), anyVector(60), anyVector(400), random.nextInt(40));
    }

    private static Fingerprint print(SparseVector lead, SparseVector body, float bodyScale) {
        return print(SparseVector.EMPTY, lead, body, bodyScale);
    }

    private static Fingerprint print(SparseVector title, SparseVector lead, SparseVector body, float bodyScale) {
        return new Fingerprint(
                title,
                lead,
                body,
                SparseVector.EMPTY,
                SparseVector.EMPTY,
                SparseVector.EMPTY,
                SparseVector.EMPTY,
                Shingles.NONE,
                List.of(),
                bodyScale);
    }

    private SparseVector anyVector(int most) {
        int[] words =
                random.ints(random.nextInt(most), -100, 100).sorted().distinct().toArray();
        int[] weights = random.ints(words.length, 1, SparseVector.ONE / 10).toArray();
        return vector(words, weights);
    }

    private static SparseVector vector(int word, int weight) {
        return vector(new int[] {word}, new int[] {weight});
    }

    private static SparseVector vector(int[] words, int[] weights) {
        int[] features = new int[words.length];
        short[] shorts = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            features[i] = words[i] << SparseVector.DROPPED_BITS;
            shorts[i] = (short) weights[i];
        }
        return SparseVector.of(features, shorts);
    }
}
