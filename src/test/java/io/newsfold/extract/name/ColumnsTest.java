package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Columns columns = new Columns(4);

    @Test
    void columnsAreWhatTabsPart() {
        read("12\tİzmir\t\tone|two");

        assertThat(columns.number(0)).isEqualTo(12);
        assertThat(columns.text(1)).isEqualTo("İzmir");
        assertThat(columns.text(2)).isEmpty();
        assertThat(columns.text(3)).isEqualTo("one|two");
    }

    @Test
    void numbersHaveASign() {
        read("-180000\t0\t-0\tx");

        assertThat(columns.number(0)).isEqualTo(-180_000);
        assertThat(columns.number(1)).isZero();
        assertThat(columns.number(2)).isZero();
    }

    @Test
    void wordIsNoNumber() {
        read("12\tİzmir\t3\tx");

        assertThatIllegalArgumentException().isThrownBy(() -> columns.number(1)).withMessage("no number in column 2");
    }

    @Test
    void dashInsideIsNoSign() {
        read("12-3\tx\tx\tx");

        assertThatIllegalArgumentException().isThrownBy(() -> columns.number(0));
    }

    @Test
    void codeOfAColumnIsThatOfItsText() {
        read("PPLC\tPPL\tPPLA\tx");

        assertThat(columns.code(0)).isEqualTo(Columns.code("PPLC"));
        assertThat(columns.code(1)).isEqualTo(Columns.code("PPL"));
        assertThat(columns.code(2)).isNotEqualTo(Columns.code("PPLC"));
    }

    @Test
    void nothingIsLeftOfTheLineBefore() {
        read("-7\tx-\tnone\tx");
        read("7\t8\t9\tx");

        assertThat(columns.number(0)).isEqualTo(7);
        assertThat(columns.number(1)).isEqualTo(8);
        assertThat(columns.number(2)).isEqualTo(9);
    }

    private void read(String line) {
        columns.of(line.toCharArray(), line.length());
    }
}
