package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void whatIsWrittenIsReadTheSame() {
        // Given
        double[] values = new double[Signals.SIZE];
        for (int i = 0; i < values.length; i++) {
            values[i] = (i % 3 - 1) * 0.1234567 * i;
        }
        var weights = new Weights("linear-9", -1.0 / 3, values);
        // When
        var read = Weights.parse(weights.lines());
        // Then
        assertThat(read.lines()).isEqualTo(weights.lines());
        assertThat(read.version()).isEqualTo("linear-9");
        assertThat(read.constant()).isEqualTo(-1.0 / 3);
        assertThat(read.of(7)).isEqualTo(values[7]);
        assertThat(read.rounded().of(7)).isEqualTo(0.0);
        assertThat(read.rounded().of(8)).isEqualTo(0.9877);
    }

    @Test
    void shippedWeightsNameOnlySignalsThatThereAre() {
        assertThat(Weights.shipped().lines())
                .filteredOn(line -> !line.startsWith("tree\t"))
                .hasSize(Signals.SIZE + 2);
    }

    @Test
    void commentsAreNotReadAndASignalThatIsNotNamedCountsNothing() {
        var weights = Weights.parse(List.of("# made by hand", "version\thand-1", "", "constant\t-2", "sameText\t3.5"));

        assertThat(weights.of(Signals.names().indexOf("sameText"))).isEqualTo(3.5);
        assertThat(weights.of(Signals.names().indexOf("bodyWords"))).isZero();
    }

    @Test
    void theVersionOfAUsersFileTellsItsContent() {
        var content = "version\thand-1\nconstant\t-2\nsameText\t3.5\n";

        assertThat(Weights.ofContent(content).version()).matches("hand-1/[0-9a-f]{8}");
        assertThat(Weights.ofContent(content).version())
                .isNotEqualTo(Weights.ofContent(content.replace("3.5", "3.6")).version());
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        assertThatThrownBy(() -> parse("sameTexts\t1")).hasMessage("line 4: there is no signal sameTexts");
        assertThatThrownBy(() -> parse("sameText 1")).hasMessageStartingWith("line 4: must be a name, a tab");
        assertThatThrownBy(() -> parse("sameText\tmuch")).hasMessage("line 4: 'much' is no number");
        assertThatThrownBy(() -> parse("sameText\tNaN")).hasMessage("line 4: 'NaN' is no number");
        assertThatThrownBy(() -> parse("constant\t1")).hasMessage("line 4: constant stands in line 3 already");
        assertThatThrownBy(() -> Weights.parse(List.of("version\t1"))).hasMessageContaining("constant");
    }

    private static Weights parse(String line) {
        var lines = new ArrayList<>(List.of("# one", "version\tx", "constant\t0"));
        lines.add(line);
        return Weights.parse(lines);
    }
}
