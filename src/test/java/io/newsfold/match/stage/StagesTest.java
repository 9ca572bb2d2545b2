package io.newsfold.match.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newsfold.model.EventType;
import io.newsfold.testing.Enriched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class StagesTest {
    private static final Stages STAGES = Stages.standard();

    /** A line {@code tag | type | marks | title | body} of the table. */
    record Row(String tag, EventType type, List<String> marks, String title, String body) {}

    static Stream<Row> rows() throws IOException {
        try (var stream = StagesTest.class.getResourceAsStream("stages.txt")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            var rows = new ArrayList<Row>();
            for (var line : text.split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var parts = line.split(" *\\| *", -1);
                    var marks = parts[2].isEmpty() ? List.<String>of() : List.of(parts[2].split(" ", -1));
                    rows.add(new Row(parts[0], EventType.valueOf(parts[1]), marks, parts[3], parts[4]));
                }
            }
            return rows.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theStageOfAnEventIsReadInItsLanguage(Row row) {
        assertThat(read(row.tag(), row.type(), row.title(), row.body())).isEqualTo(row.marks());
    }

    @Test
    void everyLanguageHasRowsInTheTable() throws IOException {
        assertThat(rows().map(Row::tag)).containsAll(StageTable.LANGUAGES);
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() throws IOException {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            rows().forEach(this::theStageOfAnEventIsReadInItsLanguage);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLanguageWithoutATableHasNoMarks() {
        assertThat(read("fi", EventType.ELECTION, "Toinen kierros ratkaisee", ""))
                .isEmpty();
    }

    @Test
    void noTextIsTooOddToRead() {
        var random = new Random(11);
        var pieces = List.of(
                "第",
                "第二",
                "轮",
                "12",
                "'",
                "nci",
                "12.",
                "-й",
                "ال",
                "second",
                "round",
                "II.",
                "tura",
                "after",
                ".",
                "。",
                "\n",
                "\ud83d",
                "\udc00",
                "\u0640",
                "x".repeat(300),
                "二",
                "الجولة",
                "الثانية",
                "**",
                "~",
                "[",
                "§",
                "1",
                "0",
                "99999999999",
                "°",
                "º",
                "runoff",
                "\u200d",
                "ikinci",
                "tur",
                "(",
                "\u0000");
        for (int i = 0; i < 4_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            var tag = StageTable.LANGUAGES.get(i % StageTable.LANGUAGES.size());
            var marks =
                    read(tag, EventType.OTHER, text.toString(), text.reverse().toString());
            assertThat(marks).isSorted().doesNotHaveDuplicates();
            assertThat(STAGES.conflict(marks, marks)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "round:1                 | round:2            | 1    | 0",
                "round:1                 | runoff             | 1    | 0",
                "round:2                 | runoff             | 0    | 1",
                "package:12              | package:13         | 1    | 0",
                "package:13              | package:13         | 0    | 1",
                "month:June              | month:July         | 1    | 0",
                "results:Q1              | results:Q2         | 1    | 0",
                "semifinal               | final              | 1    | 0",
                "trial                   | appeal             | 1    | 0",
                "verdict                 | appeal             | 1    | 0",
                "verdict                 | sentence           | 0    | 0.4",
                "leg:1                   | leg:2              | 1    | 0",
                "committee               | reading:2          | 1    | 0",
                "aftershock              | -                  | 0.5  | 0",
                "anniversary             | -                  | 0.5  | 0",
                "anniversary             | anniversary:5      | 0    | 0",
                "anniversary:1           | -                  | 0.5  | 0",
                "runoff                  | another            | 0.5  | 0",
                "another                 | -                  | 0.2  | 0",
                "another                 | another            | 0    | 0.2",
                "ordinal:2               | ordinal:3          | 0.4  | 0",
                "round:1                 | -                  | 0    | 0",
                "round:1 final           | round:1 semifinal  | 1    | 1",
                "semifinal final         | final              | 0    | 0.4",
                "aftershock round:2      | round:2            | 0    | 1",
                "-                       | -                  | 0    | 0"
            })
    void conflictAndAgreementOfTwoArticles(String one, String other, double conflict, double agreement) {
        var a = marks(one);
        var b = marks(other);
        assertThat(STAGES.conflict(a, b)).isCloseTo(conflict, within(1e-9)).isEqualTo(STAGES.conflict(b, a));
        assertThat(STAGES.agreement(a, b)).isCloseTo(agreement, within(1e-9)).isEqualTo(STAGES.agreement(b, a));
        assertThat(STAGES.contradict(a, b)).isEqualTo(conflict > 0.9);
    }

    private static List<String> marks(@Nullable String marks) {
        return marks == null ? List.of() : List.of(marks.split(" ", -1));
    }

    private static List<String> read(String tag, EventType type, String title, String body) {
        return STAGES.of(Enriched.article("outlet", title, "2025-03-04T10:00:00Z")
                .language(tag)
                .type(type)
                .body(body)
                .build());
    }
}
