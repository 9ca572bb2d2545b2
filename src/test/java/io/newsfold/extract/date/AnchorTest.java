package io.newsfold.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {
    /** 25 November 2024 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-25, LAST,  2024-11-23",
        "2024-11-25, NONE,  2024-11-23",
        "2024-11-25, AHEAD, 2024-11-30",
        "2024-11-25, NEXT,  2024-11-30",
        "2024-11-29, LAST,  2024-11-23",
        "2024-11-29, NONE,  2024-11-23",
        "2024-11-29, AHEAD, 2024-11-30",
        "2024-11-30, LAST,  2024-11-23",
        "2024-11-30, NONE,  2024-11-30",
        "2024-11-30, AHEAD, 2024-11-30",
        "2024-11-30, NEXT,  2024-12-07",
        "2024-12-01, LAST,  2024-11-23",
        "2024-12-01, NONE,  2024-11-30",
        "2024-12-01, AHEAD, 2024-11-30",
        "2024-12-01, NEXT,  2024-12-07",
    })
    void weekendIsTheOneThatItsWordsMeanOnTheDay(LocalDate published, Anchor.Direction direction, LocalDate saturday) {
        assertThat(new Anchor(published).weekend(direction)).isEqualTo(saturday);
    }

    @Test
    void weekendIsUnknownWithoutAPublication() {
        assertThat(new Anchor(null).weekend(Anchor.Direction.NONE)).isNull();
    }
}
