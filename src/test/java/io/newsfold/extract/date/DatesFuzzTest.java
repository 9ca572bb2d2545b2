package io.newsfold.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text of date words, numbers and marks is read without an exception, with offsets inside it and no overlap. */
final class DatesFuzzTest {
    private static final List<String> MARKS = List.of(
            " ", " ", " ", " ", "\n", ". ", ", ", "-", "–", "'", "/", "(", ")", "%", ":", "。", "，", "的", "至", "日", "月",
            "年", "号", "周", "上", "本", "天前", "天后", "民國", "第");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "4",
            "12",
            "29",
            "30",
            "31",
            "32",
            "99",
            "2024",
            "1899",
            "9999",
            "25.11.2024",
            "31.02.2023",
            "4.5.",
            "14:51",
            "٣",
            "２９",
            "廿九",
            "三十",
            "二○一七",
            "一一三",
            "999999999");
    private static final int TEXTS = 150;

    private final CldrDateReader reader = new CldrDateReader();

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "de", "es", "fr", "it", "pt", "nl", "pl", "ru", "ar", "zh", "und"})
    void anyTextIsRead(String language) {
        // Given
        var random = new SplittableRandom(11);
        var words = words(language);
        for (int i = 0; i < TEXTS; i++) {
            var body = text(random, words, 1 + random.nextInt(80));
            var reading = Articles.reading(language, text(random, words, 5), body);

            // When
            var dates = reader.read(reading, i % 5 == 0 ? null : new Dated("2024-02-29"));
            reader.inferPublication(reading);

            // Then
            assertThat(dates)
                    .as(body)
                    .allMatch(date -> isInside(date, reading.article().text(date.field())));
            assertThat(overlaps(dates)).as(body + dates).isFalse();
        }
    }

    @Test
    void timeGrowsWithTheTextAndNoFaster() {
        // Given
        var piece = "On 4 May 2023, two days after Friday's quake, he will say on Monday that 12 of 30 March 3 days. ";
        reader.read(Articles.reading("en", "", piece.repeat(500)), new Dated("2024-11-25"));

        // When
        long small = nanos(piece.repeat(250));
        long large = nanos(piece.repeat(2000));

        // Then
        assertThat(large).isLessThan(40 * Math.max(small, 1_000_000));
    }

    private long nanos(String body) {
        var reading = Articles.reading("en", "", body);
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        reader.read(reading, new Dated("2024-11-25"));
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static List<String> words(String language) {
        var words = new ArrayList<String>();
        DateLexicon.forEach(language, words::add);
        words.addAll(List.of("x", "May", "Monday", "🜁", "\u0301", "\ud800"));
        return words;
    }

    private static String text(SplittableRandom random, List<String> words, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            var from = random.nextInt(5) < 2 ? words : random.nextBoolean() ? MARKS : NUMBERS;
            text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    private static boolean isInside(DateMention date, String text) {
        return date.start() >= 0
                && date.end() <= text.length()
                && text.substring(date.start(), date.end()).equals(date.surface());
    }

    private static boolean overlaps(List<DateMention> dates) {
        for (int i = 1; i < dates.size(); i++) {
            var last = dates.get(i - 1);
            var next = dates.get(i);
            if (last.field() == next.field() && next.start() < last.end()) {
                return true;
            }
        }
        return false;
    }
}
