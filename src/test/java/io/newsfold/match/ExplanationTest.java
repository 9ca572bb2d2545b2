package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newsfold.match.Explanation.Part;
import io.newsfold.model.EventId;
import io.newsfold.model.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final EventId EVENT = new EventId("evt_one");

    @Test
    void whatAloneTurnedTheDecisionIsTold() {
        // Given
        var text = part("sameText", 1, 3);
        var people = part("sharedPeople", 0.5, 1);
        var place = part("otherPlace", 1, -1.5);
        // When
        var joined = new Explanation(EVENT, null, 1, List.of(place, people, text));
        var refused = new Explanation(EVENT, null, -1, List.of(place, people, text));
        // Then
        assertThat(joined.suffices()).isTrue();
        assertThat(joined.parts()).containsExactly(text, place, people);
        assertThat(joined.turning()).containsExactly(text);
        assertThat(joined.rest()).isCloseTo(-1, within(1e-9));
        assertThat(refused.turning()).containsExactly(place);
        assertThat(refused.speakingFor()).containsExactly(text, people);
        assertThat(refused.speakingAgainst()).containsExactly(place);
    }

    @Test
    void aRecordsScoreIsTakenBackToLogOdds() {
        var told = Explanation.told(EVENT, null, 0.8808, List.of(new Signal("sameText", 1, 3, List.of())));

        assertThat(told.logOdds()).isCloseTo(2, within(0.001));
        assertThat(told.rest()).isCloseTo(-1, within(0.001));
        assertThat(Explanation.told(EVENT, null, 1, List.of()).logOdds()).isBetween(9.0, 10.0);
    }

    @Test
    void everySignalHasASentence() {
        assertThat(Signals.names())
                .allSatisfy(
                        name -> assertThat(Explanation.sentence(name)).as(name).isNotBlank());
    }

    private static Part part(String name, double value, double weight) {
        return new Part(name, value, weight, List.of());
    }
}
