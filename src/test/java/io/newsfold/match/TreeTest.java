package io.newsfold.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final List<String> NAMES = List.of("hours", "title");
    private static final String LINE = "hours<=24.0:0.1 title<=0.5:0.3 -0.2 0.9 hours<=48.0:-0.4 -0.1 -0.7";

    @Test
    void valuesLeadToALeaf() {
        var tree = Tree.parse(LINE, NAMES);

        assertThat(tree.of(new double[] {24, 0.5})).isEqualTo(-0.2);
        assertThat(tree.of(new double[] {3, 0.6})).isEqualTo(0.9);
        assertThat(tree.of(new double[] {25, 0.6})).isEqualTo(-0.1);
        assertThat(tree.of(new double[] {49, 0})).isEqualTo(-0.7);
    }

    @Test
    void whatEachSignalMovedComesToWhatTheLeafSays() {
        var tree = Tree.parse(LINE, NAMES);
        double[] moved = new double[2];

        tree.tell(new double[] {3, 0.6}, moved);

        assertThat(moved[0]).isCloseTo(0.2, within(1e-12));
        assertThat(moved[1]).isCloseTo(0.6, within(1e-12));
        assertThat(tree.start() + moved[0] + moved[1]).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aLineReadsAsItWasWritten() {
        assertThat(Tree.parse(LINE, NAMES).line(NAMES)).isEqualTo(LINE);
        assertThat(Tree.parse("0.25", NAMES).of(new double[] {1, 1})).isEqualTo(0.25);
    }

    @Test
    void whatIsNoTreeIsRefused() {
        assertThatThrownBy(() -> Tree.parse("hours<=24.0:0.1 0.5", NAMES)).hasMessageContaining("two sides");
        assertThatThrownBy(() -> Tree.parse("0.5 0.6", NAMES)).hasMessageContaining("two sides");
        assertThatThrownBy(() -> Tree.parse("minutes<=24.0:0.1 0.5 0.6", NAMES))
                .hasMessageContaining("no signal minutes");
        assertThatThrownBy(() -> Tree.parse("hours<=x:0.1 0.5 0.6", NAMES)).hasMessageContaining("'x' is no number");
        assertThatThrownBy(() -> Tree.parse("hours<=1 0.5 0.6", NAMES)).hasMessageContaining("signal<=limit:number");
        assertThatThrownBy(() -> Tree.parse("NaN", NAMES)).hasMessageContaining("no number");
    }
}
