package io.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

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
        time(brief, 20);

        // When
        long once = time(brief, 20);
        long many = time(vast, 3);

        // Then
        assertThat(many).isLessThanOrEqualTo(60 * Math.max(once, 50_000));
    }

    /** The least of several runs, in nanoseconds. */
    private static long time(String text, int runs) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            int work = TextScanner.scan(text, "tr").size() + Fold.key(text).length();
            long taken = System.nanoTime() - start;
            assertThat(work).isNotNegative();
            least = Math.min(least, taken);
        }
        return least;
    }
}
