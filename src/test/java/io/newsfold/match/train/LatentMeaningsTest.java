package io.newsfold.match.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.event.SparseVector;
import io.newsfold.match.signal.Meanings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is learned of concepts from the texts that they stand in. */
class LatentMeaningsTest {
    private static final int WORDS = 20;
    private static final short WEIGHT = SparseVector.ONE / 2;

    /** Texts of two subjects; of each subject's twenty words a text has five. */
    private static LatentMeanings latent() {
        var random = new SplittableRandom(7);
        var latent = new LatentMeanings(2);
        for (int i = 0; i < 400; i++) {
            int first = i % 2 * WORDS;
            int[] words = random.ints(first, first + WORDS).distinct().limit(5).toArray();
            latent.add("text " + i, text(words));
        }
        return latent;
    }

    private static SparseVector text(int... words) {
        int[] features =
                Arrays.stream(words).sorted().map(word -> (word + 1) << 16).toArray();
        short[] weights = new short[features.length];
        Arrays.fill(weights, WEIGHT);
        return SparseVector.of(features, weights);
    }

    @Test
    void textsOfOneSubjectLieNearThoughTheyShareNoWord() {
        var meanings = latent().meanings();

        byte[] one = meanings.of(text(0, 1, 2, 3, 4));
        byte[] alike = meanings.of(text(10, 11, 12, 13, 14));
        byte[] other = meanings.of(text(20, 21, 22, 23, 24));
        assertThat(Meanings.cosine(one, alike)).isGreaterThan(0.6);
        assertThat(Meanings.cosine(one, other)).isLessThan(0.2);
        assertThat(Meanings.cosine(one, one)).isBetween(0.97, 1.0);
    }

    @Test
    void aTextOfUnknownWordsPointsNowhere() {
        var meanings = latent().meanings();

        byte[] nowhere = meanings.of(text(900, 901));
        assertThat(nowhere).containsOnly(0);
        assertThat(Meanings.cosine(nowhere, meanings.of(text(1)))).isZero();
    }

    @Test
    void rareWordsAndTextsToldTwiceDoNotCount() {
        var latent = new LatentMeanings(2);
        IntStream.range(0, 8).forEach(i -> latent.add("the same", text(1, 2)));
        IntStream.range(0, 3).forEach(i -> latent.add("text " + i, text(1, 3 + i)));

        assertThat(latent.meanings().size()).isZero();
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        latent().meanings().write(out);
        return out.toByteArray();
    }
}
