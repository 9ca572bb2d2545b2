package io.newsfold.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.testing.LinearTime;
import io.newsfold.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFuzzTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final String[] LANGUAGES = {"en", "tr", "de", "ar", "zh", "und", "xx", "pt-BR", ""};

    @Test
    void anyTextIsReadWithoutFailing() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 400; round++) {
            var text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                text.append(piece(random));
            }
            var language = LANGUAGES[random.nextInt(LANGUAGES.length)];

            var concepts = read(text.toString(), language);

            assertThat(concepts).doesNotContain("").noneMatch(c -> c.endsWith("NaN"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "7", ".", "ş", "ال", "中", "'", "Ж", "7.", "a'", "-a", "٣٬"})
    void longTextsAreReadInLinearTime(String unit) {
        for (var language : LANGUAGES) {
            LinearTime.assertAtMost(60, () -> readBoth(unit, 5_000, language), () -> readBoth(unit, 200_000, language));
        }
    }

    private static void readBoth(String unit, int length, String language) {
        read(unit.repeat(length / unit.length()), language);
        read((unit + " ").repeat(length / (unit.length() + 1)), language);
    }

    @Test
    void theSameTextGivesTheSameConceptsInTheSameOrder() {
        var text = "Die Bundesregierung in Berlin berät am Dienstag mit 13.600 Gästen aus der Türkei.";

        assertThat(read(text, "de")).isEqualTo(read(text, "de"));
    }

    private static String piece(SplittableRandom random) {
        String[] pieces = {
            " ", "'", "’", ".", ",", "-", "\n", "7", "12", "000", "٣", "İ", "ı", "ال", "和", "Türk", "und", "\ud83d"
        };
        return random.nextInt(3) == 0
                ? new String(Character.toChars(random.nextInt(0x20, 0x3000)))
                : pieces[random.nextInt(pieces.length)];
    }

    private static List<String> read(String text, String language) {
        var concepts = new ArrayList<String>();
        LEXICON.read(TextScanner.scan(text, language, List.of()), language, (c, w) -> concepts.add(c + "=" + w));
        return concepts;
    }
}
