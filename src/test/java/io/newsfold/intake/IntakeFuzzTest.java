package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.model.Article;
import io.newsfold.model.Field;
import io.newsfold.testing.LinearTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeFuzzTest {
    private static final Instant ARRIVAL = Instant.parse("2024-12-01T12:00:00Z");
    private static final String SAMPLE = """
            {"id":"a","url":"https://m.example.com/a?b=1&utm_source=x#c","outlet":{"name":"The Quay","domain":"x.tr"},
             "title":"Ferry runs <b>aground</b>","authors":[{"name":"A B"}],"publishedAt":"Nov. 25, 2024 14:30",
             "embargoed":null,"version":2,"rights":[{"holder":"q"}],"headlines":[{"role":"main","value":"v"}],
             "body":"World\\n\\nFerry runs aground\\n\\nA B | 25.11.2024 - Update : 26.11.2024\\n\\nBERGEN, Norway, Nov 25 (QW) - A ferry
            """.replace("\n", "")
            + " ran aground.\\n\\nFoto: QW | Share 3\\n\\n(QW)\\n\\n© 2024 Quaywire. All rights reserved.\"}";
    private static final String[] PIECES = {
        "date 2024-07-16 ",
        "25.11.2024",
        " - Update : ",
        "AA31 Mayıs 2025",
        "\n",
        "\n\n",
        " | ",
        "Read also:",
        "Foto: ",
        "ANKARA (AA) - ",
        "By ",
        "(AHA-MT)",
        "©",
        "😀",
        "\u0301",
        "TÃ¼",
        "Ä±",
        "&amp;",
        "&#55357;",
        "<p>",
        "</p",
        "İ",
        "ı",
        "ALMATY: ",
        "6 ZilHicce 1446",
        "Correction: ",
        "word",
        "Word",
        ". ",
        ", ",
        "…",
        "\u00a0",
        "نوفمبر",
        "年",
        "99999999999",
        "-",
        ":",
        "(",
        ")",
        "\"",
        "//",
        "http://",
        "%zz"
    };
    private final Intake intake = Intake.standard();

    @Test
    void noBytesMakeItThrow() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(bytes);
        }
    }

    @Test
    void noMemberMakesItThrow() {
        var random = new SplittableRandom(12);
        var values = new String[] {
            "null",
            "[]",
            "{}",
            "[[]]",
            "true",
            "-1",
            "1e400",
            "\"\"",
            "[null,{\"a\":[]}]",
            "9999999999999999999",
            "{\"value\":{\"value\":1}}"
        };
        for (int round = 0; round < 3_000; round++) {
            var json = SAMPLE;
            for (int change = 0; change < 3; change++) {
                int colon = json.indexOf(':', random.nextInt(json.length()));
                int end = colon < 0 ? -1 : json.indexOf(',', colon);
                if (end > 0) {
                    json = json.substring(0, colon + 1) + values[random.nextInt(values.length)] + json.substring(end);
                }
            }
            check(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void offsetsOfCutsLieInTheBody() {
        var random = new SplittableRandom(13);
        for (int round = 0; round < 2_000; round++) {
            var body = new StringBuilder();
            for (int piece = random.nextInt(1, 60); piece > 0; piece--) {
                body.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var json = JsonNodeFactory.instance.objectNode().put("id", "a").put("body", body.toString());
            if (random.nextBoolean()) {
                json.put("title", PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)]);
                json.put("publishedAt", PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)]);
                json.put("url", "http" + PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)]);
            }
            check(json.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "1",
                "A ",
                "1\n",
                "- ",
                ".",
                "(",
                "Word word ",
                "25.11.2024\n",
                "&",
                "<",
                "<p>",
                "İ",
                "Ã",
                "中",
                "😀",
                "Foto: a\n",
                "word. ",
                "\"",
                "a\n\n",
                ": ",
                "AA ",
                "|",
                "ب ",
                "\u0301",
                "&amp;"
            })
    void timeGrowsWithTheLength(String unit) {
        var shorter = message(unit, 5_000);
        var longer = message(unit, 200_000);
        for (int warm = 0; warm < 3; warm++) {
            intake.read(shorter);
        }

        long reference = 0;
        for (int run = 0; run < 5; run++) {
            reference = Math.max(reference, time(shorter));
        }
        long measured = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            measured = Math.min(measured, time(longer));
        }

        assertThat(measured).isLessThan(60 * Math.max(reference, 4_000_000));
    }

    /** Each member but the body may be as long as the message, and none may hold the stream up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "url",
                "outlet",
                "origin",
                "title",
                "description",
                "language",
                "authors",
                "publishedAt",
                "section",
                "subjects",
                "dateline",
                "version",
                "pubStatus",
                "correction",
                "embargoedUntil",
                "basedOn",
                "rights",
                "desk",
                "bodyFormat"
            })
    void noMemberIsTooLong(String member) {
        for (var unit : new String[] {"a", " ", "1", "İ", "@", "a@", "_", "A ", ", ", "&", "<", "https://a.b/?c=d&"}) {
            var message = RawMessage.of(
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("id", "a")
                            .put("title", "T")
                            .put("body", "B")
                            .put(member, unit.repeat(300_000 / unit.length()))
                            .toString(),
                    ARRIVAL);

            assertThat(time(message)).as(unit).isLessThan(5_000_000_000L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "www.google.com/amp/s/", "a/", "../", "_", "%c4", "?a=b&", "a-", "İ."})
    void noAddressIsTooLong(String unit) {
        var url = "https://" + unit.repeat(200_000 / unit.length()) + "b";
        var json = JsonNodeFactory.instance.objectNode().put("url", url).put("title", "T");

        assertThat(time(RawMessage.of(json.toString(), ARRIVAL))).isLessThan(5_000_000_000L);
    }

    private long time(RawMessage message) {
        return LinearTime.of(() -> intake.read(message));
    }

    private static RawMessage message(String unit, int length) {
        var body = unit.repeat(length / unit.length());
        return RawMessage.of(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", "a")
                        .put("title", "T")
                        .put("body", body)
                        .toString(),
                ARRIVAL);
    }

    private void check(byte[] bytes) {
        for (var outcome : intake.read(new RawMessage(null, bytes, Map.of(), ARRIVAL))) {
            if (outcome instanceof Outcome.Accepted accepted) {
                check(accepted.article());
            } else if (outcome instanceof Outcome.Held held) {
                check(held.article());
            }
        }
    }

    private static void check(Article article) {
        int last = 0;
        for (var cut : article.cuts()) {
            assertThat(cut.field()).isEqualTo(Field.BODY);
            assertThat(cut.start()).isGreaterThanOrEqualTo(last);
            assertThat(cut.end())
                    .isGreaterThan(cut.start())
                    .isLessThanOrEqualTo(article.body().length());
            last = cut.end();
        }
        assertThat(article.title()).hasSizeLessThanOrEqualTo(2_000);
    }
}
