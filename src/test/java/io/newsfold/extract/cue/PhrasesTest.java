package io.newsfold.extract.cue;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.text.TextScanner;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where the next phrase begins, whatever was asked before. */
final class PhrasesTest {
    private static final int TOKENS = 1_000;

    @Test
    void nextIsTheFirstTokenThatHasAPhraseInWhateverOrderItIsAsked() {
        // Given
        var random = new Random(5);
        var text = new StringBuilder();
        for (int i = 0; i < TOKENS; i++) {
            text.append(random.nextInt(150) == 0 ? "flood " : "water ");
        }
        var words = Words.of(TextScanner.scan(text.toString(), "en", List.of()), "en");
        var phrases = new Phrases<String>("en");
        phrases.add("flood", "FLOOD");

        for (int question = 0; question < 5_000; question++) {
            // When
            int from = random.nextInt(TOKENS);
            int next = phrases.next(words, from);

            // Then
            int expected = from;
            while (expected < words.size() && phrases.at(words, expected) == null) {
                expected++;
            }
            assertThat(next).as("asked from %d", from).isEqualTo(expected);
        }
    }

    @Test
    void nextOfATextWithoutAPhraseIsItsSize() {
        var words = Words.of(TextScanner.scan("water and more water", "en", List.of()), "en");
        var phrases = new Phrases<String>("en");
        phrases.add("flood", "FLOOD");
        assertThat(phrases.next(words, 0)).isEqualTo(words.size());
        assertThat(phrases.next(words, 2)).isEqualTo(words.size());
        assertThat(phrases.next(words, words.size())).isEqualTo(words.size());
    }
}
