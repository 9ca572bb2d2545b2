package io.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "İMAMOĞLU, imamoglu",
        "İmamoğlu, imamoglu",
        "ISPARTA, isparta",
        "Işık, isik",
        "Łódź, lodz",
        "Straße, strasse",
        "Ærø, aero",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "Οδυσσεύς, οδυσσευσ",
        "Ёлкин, елкин",
        "٤٩, 49",
        "ＡＢ１, ab1",
        "مُحَمَّد, محمد",
        "x, x",
    })
    void keysHaveNeitherCaseNorAccents(String text, String key) {
        assertThat(Fold.key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Эрдоган, erdogan",
        "Шойгу, shoigu",
        "Жуковский, zhukovskii",
        "Μητσοτάκης, mitsotakis",
        "محمد, mhmd",
        "Բաղդասարյան, baghdasaryan",
        "თბილისი, tbilisi",
        "北京, bei jing",
        "Łódź, lodz",
    })
    void otherScriptsBecomeLatin(String text, String latin) {
        assertThat(Fold.latin(text)).isEqualTo(latin);
    }

    @Test
    void theFoldDoesNotDependOnHowATextWasNormalised() {
        for (int c = 0; c < 0x0590; c++) {
            if (Character.isLetter(c)) {
                var letter = Character.toString(c);
                assertThat(Fold.key(Normalizer.normalize(letter, Normalizer.Form.NFD)))
                        .as("U+%04X", c)
                        .isEqualTo(Fold.key(Normalizer.normalize(letter, Normalizer.Form.NFC)));
            }
        }
    }

    @Test
    void aKeyIsItsOwnKey() {
        for (int c = 0; c < Character.MAX_CODE_POINT; c++) {
            var key = Fold.key(Character.toString(c));
            assertThat(Fold.key(key)).isEqualTo(key);
        }
    }
}
