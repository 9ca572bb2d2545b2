package io.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumberTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 0", "007, 3, 7", "2024, 4, 2024", "999999999, 9, 999999999"})
    void digitsAreANumber(String digits, int longest, int number) {
        assertThat(WholeNumber.of(digits, longest)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"'', 4", "12345, 4", "-1, 4", "1.5, 4", "12a, 4", "٣, 4", "1234567890, 12"})
    void allElseIsNone(String digits, int longest) {
        assertThat(WholeNumber.of(digits, longest)).isEqualTo(WholeNumber.NONE);
    }

    @ParameterizedTest
    @CsvSource({"w13, 1, 13", "2-1, 2, 1", "12, 2, -1"})
    void onlyWhatStandsBehindTheIndexCounts(String text, int from, int number) {
        assertThat(WholeNumber.of(text, from, 2)).isEqualTo(number);
    }
}
