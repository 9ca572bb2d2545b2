package io.newsfold.match.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YardstickTest {
    @Test
    void likenessIsMeasuredWhereverAModelsCosinesLie() {
        var wide = Yardstick.of(eventEncoder(0));
        var packed = Yardstick.of(eventEncoder(3));

        assertThat(wide.likeness(true, 0)).isCloseTo(0, within(1e-5));
        assertThat(wide.likeness(true, 1)).isCloseTo(1, within(1e-5));
        assertThat(packed.likeness(true, 0.9)).isCloseTo(0, within(1e-5));
        assertThat(packed.likeness(true, 0.95)).isBetween(0.49, 0.51);
        assertThat(packed.likeness(false, 1)).isCloseTo(1, within(1e-5));
        assertThat(packed.likeness(true, 0)).isEqualTo(-0.5);
    }

    @Test
    void aModelReadsTheLanguagesInWhichItFindsTheSameEvents() {
        var ofOneLanguage = Yardstick.of(new WordEncoder());
        var ofMany = Yardstick.of(eventEncoder(0));

        assertThat(ofOneLanguage.reads("en")).isTrue();
        assertThat(ofOneLanguage.reads("tr")).isFalse();
        assertThat(ofOneLanguage.reads("pl")).isFalse();
        assertThat(ofMany.reads("tr")).isTrue();
        assertThat(ofMany.reads("pl")).isTrue();
    }

    @Test
    void aModelThatTellsNothingApartIsRefused() {
        assertThatThrownBy(() -> Yardstick.of(encoder(text -> new float[] {1, 0})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fake/1 does not tell reports of one event from others");
    }

    /** One direction for each event, beside one that all texts share. */
    private static Encoder eventEncoder(double shared) {
        Map<String, String> events =
                Samples.shipped().stream().collect(Collectors.toMap(Samples.Sample::text, Samples.Sample::event));
        var names = events.values().stream().distinct().sorted().toList();
        return encoder(text -> {
            float[] vector = new float[names.size() + 1];
            double length = StrictMath.sqrt(1 + shared * shared);
            vector[names.indexOf(events.get(text))] = (float) (1 / length);
            vector[names.size()] = (float) (shared / length);
            return vector;
        });
    }

    private interface Vectors {
        float[] of(String text);
    }

    private static Encoder encoder(Vectors vectors) {
        return new Encoder() {
            @Override
            public String name() {
                return "fake/1";
            }

            @Override
            public float[] encode(String text) {
                return vectors.of(text);
            }
        };
    }
}
