package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newsfold.match.signal.Feature;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private final Fingerprinter fingerprinter = new Fingerprinter(Pivots.best(), new Frequencies(Background.shipped()));

    @Test
    void aTextIsItsOwnLikeness() {
        // Given
        var print = fingerprinter.of(Articles.of(
                "a", "en", null, "Lanterns return to Quillmouth pier", "The pier was dark for two winters."));
        // Then
        assertThat(print.body().dot(print.body())).isCloseTo(1, within(0.01));
        assertThat(print.title().dot(print.lead())).isGreaterThan(0.4);
    }

    @Test
    void commonWordsWeighLessThanRareOnes() {
        // Given
        var rarity = new Frequencies(Background.shipped()).concepts("en");
        // Then
        assertThat(rarity.of(Feature.ofConcept("zanzul"))).isGreaterThan(2 * rarity.of(Feature.ofConcept("minist")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "zh", "und"})
    void anyTextHasAFingerprint(String language) {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            // Given
            var text = new StringBuilder();
            int length = random.nextInt(300);
            for (int j = 0; j < length; j++) {
                text.append((char) random.nextInt(j % 3 == 0 ? 0x10000 : 0x80));
            }
            // When
            var print = fingerprinter.of(Articles.of("a", language, null, "" + text.reverse(), text.toString()));
            // Then
            assertThat(print.body().size()).isBetween(0, 256);
            for (int k = 1; k < print.body().size(); k++) {
                assertThat(print.body().feature(k)).isGreaterThan(print.body().feature(k - 1));
            }
        }
    }
}
