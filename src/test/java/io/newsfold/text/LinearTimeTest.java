package io.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.testing.LinearTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text forty times as long takes at most sixty times as long, whatever its characters. */
final class LinearTimeTest {
    private static final int SHORT = 5_000;
    private static final int LONG = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Aa ",
                ".",
                ". ",
                ".\"",
                "a.",
                "A.B ",
                "1",
                "1.",
                "1.1",
                "'",
                "\n",
                " ",
                ".\n ",
                "\"",
                "汉",
                "カ",
                "か",
                "ก",
                "កម្",
                "ا",
                "م.",
                "\u0301",
                "a\u0301",
                "\u00ad",
                "\ud83d\ude00",
                "\ud800",
                "。",
                "？”",
                "Dr. ",
                "İ",
                "ß",
                "- ",
                "।"
            })
    void timeGrowsWithLength(String unit) {
        // Given
        var brief = unit.repeat(SHORT / unit.length());
        var vast = unit.repeat(LONG / unit.length());

        // When and then
        LinearTime.assertAtMost(60, () -> scan(brief), () -> scan(vast));
    }

    private static void scan(String text) {
        assertThat(TextScanner.scan(text, "tr").size() + Fold.key(text).length())
                .isNotNegative();
    }
}
