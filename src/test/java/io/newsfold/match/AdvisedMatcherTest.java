package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.encoder.WordEncoder;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Signal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A matcher that asks an encoder in doubt. */
class AdvisedMatcherTest {
    private static final String ENCODER = "encoder";

    private static final EnrichedArticle BRIDGE = Articles.of(
            "bridge-1",
            "en",
            "2031-05-04",
            "Swing bridge of Quillmouth stuck open",
            "The swing bridge of Quillmouth stuck open on Sunday and cut the harbour road.");
    private static final EnrichedArticle BRIDGE_ELSEWHERE = Articles.of(
            "bridge-2",
            "en",
            "2031-05-04",
            "Swing bridge stuck open at Quillmouth",
            "The harbour road of Quillmouth was cut on Sunday as the swing bridge stuck open.");
    private static final EnrichedArticle COUNCIL = Articles.of(
            "council",
            "en",
            "2031-05-04",
            "Quillmouth council votes on parking",
            "Councillors decided after a long evening that drivers pay for parking from June.");
    private static final EnrichedArticle BRIDGE_IN_TURKISH = Articles.of(
            "bridge-3", "tr", "2031-05-04", "Quillmouth Swing bridge stuck open", "Quillmouth swing bridge stuck open");

    private final WordEncoder encoder = new WordEncoder();
    private final Adviser adviser = Adviser.of(encoder);
    private final int measured = encoder.texts();

    @Test
    void inDoubtTheEncoderDecides() {
        // Given
        var stream = stream(-1);
        stream.receive(BRIDGE);

        // When
        var match = stream.receive(BRIDGE_ELSEWHERE);
        var other = stream.receive(COUNCIL);

        // Then
        assertThat(match.event()).isEqualTo(stream.eventOf(BRIDGE));
        assertThat(match.why().signals()).singleElement().satisfies(signal -> {
            assertThat(signal.name()).isEqualTo(ENCODER);
            assertThat(signal.value()).isPositive();
            assertThat(signal.weight()).isEqualTo(3);
        });
        assertThat(Explanation.sentence(ENCODER)).isNotEmpty();
        assertThat(other.event()).isNull();
        var next = Objects.requireNonNull(other.why().runnerUp());
        assertThat(next.signals())
                .extracting(Signal::value)
                .allSatisfy(value -> assertThat(value).isNegative());
    }

    @Test
    void whatIsClearIsNotAsked() {
        // Given
        var against = stream(-3);
        var together = stream(5);

        // When
        for (var article : new EnrichedArticle[] {BRIDGE, BRIDGE_ELSEWHERE, COUNCIL}) {
            against.receive(article);
            together.receive(article);
        }

        // Then
        assertThat(encoder.texts()).isEqualTo(measured);
        assertThat(against.eventOf(BRIDGE_ELSEWHERE)).isNotEqualTo(against.eventOf(BRIDGE));
        assertThat(together.eventOf(COUNCIL)).isEqualTo(together.eventOf(BRIDGE));
    }

    @Test
    void aTextIsEncodedOnce() {
        // Given
        var stream = stream(-1);

        // When
        stream.receive(BRIDGE);
        stream.receive(BRIDGE_ELSEWHERE);
        stream.receive(COUNCIL);

        // Then
        assertThat(encoder.texts()).isEqualTo(measured + 3);
        assertThat(adviser.encoded()).isEqualTo(3);
    }

    @Test
    void aLanguageThatTheEncoderDoesNotReadSaysNothing() {
        // Given
        var stream = stream(-1);
        stream.receive(BRIDGE);

        // When
        var match = stream.receive(BRIDGE_IN_TURKISH);

        // Then
        assertThat(match.event()).isNull();
        assertThat(encoder.texts()).isEqualTo(measured);
    }

    @Test
    void theVersionTellsTheEncoderAndWeightsWithoutOneTakeTheUsual() {
        var plain = new Weights("hand-1", -1, new double[Signals.SIZE]);

        var asking = plain.askingToo(adviser.name());

        assertThat(asking.version()).isEqualTo("hand-1+words/1a2b3c4d");
        assertThat(asking.of(Signals.ENCODER)).isPositive();
        assertThat(new MatchSettings(plain, adviser).matcher(Pivots.best()).version())
                .isEqualTo(asking.version());
        assertThat(stream(-1).matcher().version()).isEqualTo(asking.version());
    }

    /** By its weights each report and event stand so, whatever they are; one encoder's unit adds 3. */
    private Stream stream(double logOdds) {
        double[] weights = new double[Signals.SIZE];
        weights[Signals.ENCODER] = 3;
        return new Stream(DeskMatcher.with(Pivots.best(), new Weights("hand-1", logOdds, weights), adviser));
    }
}
