package io.newsfold.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Reading;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: names lie in it, in order, only places overlap organisations, and their surface stands there. */
class NamesFuzzTest {
    private static final List<String> PIECES = List.of(
            "Ankara",
            "Erdoğan",
            "'",
            "’",
            "da",
            " ",
            "-",
            ".",
            ",",
            "(",
            ")",
            "Mark",
            "Rutte",
            "NATO",
            "van",
            "der",
            "al",
            "Эрдоган",
            "الرئيس",
            "أردوغان",
            "联合国",
            "Ministry",
            "of",
            "University",
            "Bakanlığı",
            "Dr",
            "U",
            "S",
            "&",
            "\n",
            "😀",
            "\ud83d",
            "İ",
            "ı",
            "1915",
            "President",
            "said",
            "the",
            "O",
            "Brien",
            "\u0301",
            "\u200f",
            "ß",
            "«",
            "”",
            "市长",
            "李国强",
            "表示",
            "卡巴尼",
            "·",
            "大学",
            "وزارة",
            "بالأردن",
            "بن",
            "Министерства",
            "обороны",
            "Owen",
            "Tuskiem",
            "Warszawie",
            "rue",
            "de",
            "BLA",
            "A.",
            "岁");
    private static final List<String> LANGUAGES =
            List.of("en", "tr", "de", "ru", "ar", "zh", "pl", "fr", "nl", "ja", "fa", "und", "xx");

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final long LEAST_TIME = 1_000_000;

    private final Names names = new Names();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void namesLieInTheTextInOrder(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            var reading = Readings.of(language, text(random, 12), text(random, 30), text(random, 200));

            var found = names.read(reading);

            Name before = null;
            for (var name : found) {
                var text = reading.article().text(name.field());
                assertThat(text.substring(name.start(), name.end())).isEqualTo(name.surface());
                boolean isInside = before != null
                        && before.kind() == NameKind.ORGANISATION
                        && name.end() <= before.end()
                        && (name.kind() == NameKind.PLACE || name.kind() == NameKind.COUNTRY);
                if (isInside) {
                    continue;
                }
                if (before != null && before.field() == name.field()) {
                    assertThat(name.start()).isGreaterThanOrEqualTo(before.end());
                } else if (before != null) {
                    assertThat(order(name.field())).isGreaterThan(order(before.field()));
                }
                before = name;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Ab ",
                "Ali ",
                "Mark Rutte ",
                "of ",
                "-",
                "U.",
                "Эр ",
                "و",
                "联",
                "University ",
                "İ'",
                "1 ",
                "("
            })
    void aLongBodyTakesTimeInProportion(String piece) {
        var shorter = Readings.of("en", piece.repeat(5_000 / piece.length()));
        var longer = Readings.of("en", piece.repeat(200_000 / piece.length()));

        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 10 && least >= 60; attempt++) {
            long few = Math.max(LEAST_TIME, fastest(shorter));
            least = Math.min(least, (double) fastest(longer) / few);
        }

        assertThat(least).isLessThan(60);
    }

    private long fastest(Reading reading) {
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            names.read(reading);
            fastest = Math.min(fastest, THREAD.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }

    private static int order(Field field) {
        return List.of(Field.TITLE, Field.DESCRIPTION, Field.BODY).indexOf(field);
    }

    private static String text(SplittableRandom random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
