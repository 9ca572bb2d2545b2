package io.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.text.ScannedText.Kind;
import io.newsfold.text.TextScanner.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextScannerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ankara'da 3 kişi      | Ankara ' da 3 kişi",
                "Ankara’ya             | Ankara ’ ya",
                "18'e yükseldi         | 18 ' e yükseldi",
                "S-400                 | S - 400",
                "G20 ve Covid19        | G20 ve Covid19",
                "6,8 ve 13.600         | 6,8 ve 13.600",
                "14.51, 14:51 25.11.2024. | 14.51 , 14:51 25.11.2024 .",
                "1,234,567.89          | 1,234,567.89",
                "5..6 7,,8             | 5 . . 6 7 , , 8",
                "13th of May           | 13 th of May",
                "rock’n’roll           | rock ’ n ’ roll",
                "%12, $5bn             | % 12 , $ 5 bn",
                "e\u0301cole           | e\u0301cole",
                "U.S. troops           | U . S . troops",
                "٤٩٫٥ قتيلا            | ٤٩٫٥ قتيلا",
                "北京時間3月5日         | 北京 時間 3 月 5 日",
                "می\u200cروند          | می\u200cروند",
                "G20峰会               | G20 峰会",
            })
    void tokensAre(String text, String tokens) {
        assertThat(words(TextScanner.scan(text.strip(), "und"))).containsExactly(tokens.split(" "));
    }

    @Test
    void thaiIsCutIntoWords() {
        assertThat(words(TextScanner.scan("นายกรัฐมนตรีเดินทาง", "th"))).hasSizeGreaterThan(1);
    }

    @Test
    void kindsAreTold() {
        // When
        var scan = TextScanner.scan("Rize'de 12 ev, 3.5 km", "tr");

        // Then
        assertThat(IntStream.range(0, scan.size()).mapToObj(scan::kind))
                .containsExactly(
                        Kind.WORD,
                        Kind.PUNCTUATION,
                        Kind.WORD,
                        Kind.NUMBER,
                        Kind.WORD,
                        Kind.PUNCTUATION,
                        Kind.NUMBER,
                        Kind.WORD);
        assertThat(scan.isGlued(1)).isTrue();
        assertThat(scan.isGlued(3)).isFalse();
    }

    @Test
    void aCutIsLeftOutAndEndsASentence() {
        // When
        var scan = TextScanner.scan("one two three four", "en", List.of(new Hole(8, 13), new Hole(4, 6)));

        // Then
        assertThat(words(scan)).containsExactly("one", "o", "four");
        assertThat(scan.sentences()).isEqualTo(3);
    }

    @Test
    void holesMayOverlapAndReachBeyondTheText() {
        // Given
        var holes = List.of(new Hole(6, 99), new Hole(-5, 2), new Hole(1, 4), new Hole(5, 5), new Hole(9, 3));

        // Then
        assertThat(words(TextScanner.scan("abcd ef gh", "en", holes))).containsExactly("e");
    }

    @Test
    void tokensAreFoundByOffset() {
        // Given
        var scan = TextScanner.scan("Snow fell. Roads closed.", "en");

        // Then
        assertThat(scan.tokenAt(0)).isZero();
        assertThat(scan.tokenAt(4)).isEqualTo(1);
        assertThat(scan.word(scan.tokenAt(12))).isEqualTo("Roads");
        assertThat(scan.tokenAt(99)).isEqualTo(scan.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flood waters reach the old town of Passau | SENTENCE",
                "Flood Waters Reach the Old Town of Passau | TITLE",
                "SEL SULARI ESKİ KENTE ULAŞTI | UPPER",
                "Bakan Yılmaz Trabzon'a gitti | SENTENCE",
                "NATO meets | SENTENCE",
                "洪水到达古城 | SENTENCE",
            })
    void capitalsTellHowATitleIsSet(String title, Casing casing) {
        assertThat(TextScanner.scan(title.strip(), "und").casing(0)).isEqualTo(casing);
    }

    @Test
    void keysAreFolded() {
        // Given
        var scan = TextScanner.scan("İstanbul", "tr");

        // Then
        assertThat(scan.key(0)).isEqualTo("istanbul").isSameAs(scan.key(0));
    }

    private static List<String> words(ScannedText scan) {
        var words = new ArrayList<String>();
        for (int token = 0; token < scan.size(); token++) {
            words.add(scan.word(token));
        }
        return words;
    }
}
