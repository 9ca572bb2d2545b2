package io.newsfold.extract.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Dated;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read without an exception, with offsets inside it, in linear time. */
final class ReadersFuzzTest {
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "\n",
            ".",
            ",",
            "-",
            "'",
            "%",
            "$",
            "12",
            "1.250",
            "6,8",
            "2024",
            "31",
            "14:51",
            "25.11.2024",
            "May",
            "Mayıs",
            "Monday",
            "yesterday",
            "dün",
            "killed",
            "öldü",
            "people",
            "kişi",
            "million",
            "milyar",
            "de",
            "and",
            "ve",
            "to",
            "вчера",
            "млн",
            "مقتل",
            "يوم",
            "年",
            "月",
            "日",
            "周",
            "\u0301",
            "\ud800",
            "\"",
            "«",
            "»",
            "p.m.");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final CldrDateReader dates = new CldrDateReader();
    private final CueFigureReader figures = new CueFigureReader();
    private final CueTypeReader types = new CueTypeReader(Gazetteer.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "tr", "de", "es", "fr", "it", "pt", "nl", "pl", "ru", "ar", "fa", "zh", "az", "ku", "und", "ja"
            })
    void anyTextIsReadWithOffsetsInside(String language) {
        var random = new SplittableRandom(language.hashCode());
        for (int round = 0; round < 60; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            read(language, text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "31 May 2024 ",
                "killed 5 ",
                "a",
                "Monday ",
                "%5 ",
                "1-0 goal match ",
                "\"",
                ". ",
                "\n",
                "5 people ",
                "1",
                "三"
            })
    void timeGrowsWithTheTextAndNotFaster(String piece) {
        // Given
        var small = piece.repeat(5_000 / piece.length());
        var large = piece.repeat(200_000 / piece.length());
        read("en", small);
        read("en", large);

        // When
        long first = fastest(small, 5);
        long second = fastest(large, 3);

        // Then
        assertThat(second).isLessThan(first * 60 + 300_000_000);
    }

    private long fastest(String text, int times) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            read("en", text);
            fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }

    private void read(String language, String body) {
        var reading = Articles.reading(language, "", body);
        var published = new Dated("2024-11-25T10:00:00+03:00");
        var told = dates.read(reading, published);
        dates.inferPublication(reading);
        var found = figures.read(reading, told);
        types.read(reading, List.of(), told, found, published);
        assertThat(told).allMatch(date -> body.startsWith(date.surface(), date.start()) && date.end() <= body.length());
        assertThat(found)
                .allMatch(figure -> body.startsWith(figure.surface(), figure.start()) && figure.end() <= body.length());
    }
}
