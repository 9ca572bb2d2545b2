package io.newsfold.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.text.TextScanner.Hole;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text whatever, whole or with holes: the scan never throws and its tokens cover what can be seen, in order. */
final class ScanFuzzTest {
    private static final String PIECES =
            "aZéİı.,:;!?…'’\"-– \n\t\u00a0\u00ad\u200c\u200d19٤汉かカーก។؟。अ्й\u0301\ud83d\ude00\ud800\udc00\ud800\udc00\ud800\u0000ß";
    private static final List<String> TAGS = List.of("en", "tr", "de", "ar", "zh", "und", "", "xx-YY");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tokensLieInsideTheTextInOrder(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            // Given
            var text = text(random);
            var holes = holes(random, text.length());

            // When
            var scan = TextScanner.scan(text, TAGS.get(random.nextInt(TAGS.size())), holes);

            // Then
            assertOrdered(scan, text);
            assertOutside(scan, holes);
            assertThat(Fold.key(text)).isNotNull();
            assertThat(Fold.latin(text)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void everyVisibleCharacterIsInAToken(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            // Given
            var text = text(random);

            // When
            var scan = TextScanner.scan(text, "en", List.of());

            // Then
            var covered = new boolean[text.length()];
            for (int token = 0; token < scan.size(); token++) {
                for (int i = scan.start(token); i < scan.end(token); i++) {
                    covered[i] = true;
                }
            }
            for (int i = 0; i < text.length(); i++) {
                assertThat(covered[i] || Characters.isSpace(text.charAt(i)))
                        .as("%s at %d", text, i)
                        .isTrue();
            }
        }
    }

    private static void assertOrdered(ScannedText scan, String text) {
        int end = 0;
        int sentence = 0;
        for (int token = 0; token < scan.size(); token++) {
            assertThat(scan.start(token)).isGreaterThanOrEqualTo(end);
            assertThat(scan.end(token)).isGreaterThan(scan.start(token)).isLessThanOrEqualTo(text.length());
            assertThat(scan.sentenceOf(token)).isBetween(sentence, sentence + 1);
            end = scan.end(token);
            sentence = scan.sentenceOf(token);
            assertThat(scan.key(token)).isNotNull();
        }
        for (int i = 0; i < scan.sentences(); i++) {
            assertThat(scan.lastTokenOf(i)).isGreaterThan(scan.firstTokenOf(i));
            assertThat(scan.sentence(i)).isNotEmpty();
            assertThat(scan.casing(i)).isNotNull();
        }
    }

    private static void assertOutside(ScannedText scan, List<Hole> holes) {
        for (int token = 0; token < scan.size(); token++) {
            for (var hole : holes) {
                boolean apart = hole.end() <= scan.start(token)
                        || hole.start() >= scan.end(token)
                        || hole.start() >= hole.end();
                assertThat(apart).isTrue();
            }
        }
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            char c = PIECES.charAt(random.nextInt(PIECES.length()));
            int times = random.nextInt(10) == 0 ? random.nextInt(1, 6) : 1;
            text.append(random.nextInt(20) == 0 ? (char) random.nextInt(0x10000) : c);
            text.append(String.valueOf(c).repeat(times - 1));
        }
        return text.toString();
    }

    private static List<Hole> holes(SplittableRandom random, int length) {
        var holes = new ArrayList<Hole>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(-2, length + 3);
            holes.add(new Hole(start, start + random.nextInt(-1, 20)));
        }
        return holes;
    }
}
