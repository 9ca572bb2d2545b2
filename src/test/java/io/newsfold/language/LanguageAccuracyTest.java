package io.newsfold.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The language of professionally translated news in 14 languages, nothing declared. */
final class LanguageAccuracyTest {
    private static final LanguageDetector DETECTOR = new FastTextDetector();

    /** A text and its language. */
    private record Labelled(String title, String body, String language) {}

    @Test
    void wholeArticlesAreAlwaysRight() throws IOException {
        assertThat(accuracy(articles())).isEqualTo(1);
    }

    @Test
    void titlesAloneAreRight() throws IOException {
        var titles = articles().stream()
                .map(article -> new Labelled(article.title(), "", article.language()))
                .toList();
        assertThat(accuracy(titles)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void sentencesAreRight() throws IOException {
        assertThat(accuracy(sentences())).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void fiveWordsAreEnoughNearlyAlways() throws IOException {
        assertThat(accuracy(beginnings(5))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void ofGuessesAtOneConfidenceThatManyAreRight() throws IOException {
        // Given
        var texts = new ArrayList<>(sentences());
        texts.addAll(beginnings(5));
        texts.addAll(beginnings(3));
        int[] right = new int[10];
        int[] all = new int[10];
        double[] confidence = new double[10];

        // When
        for (int i = 0; i < texts.size(); i += 3) {
            var text = texts.get(i);
            var found = DETECTOR.detect(text.title(), text.body(), null);
            int bin = (int) Math.min(9, found.confidence() * 10);
            all[bin]++;
            confidence[bin] += found.confidence();
            right[bin] += found.tag().equals(text.language()) ? 1 : 0;
        }

        // Then
        for (int bin = 2; bin < 10; bin++) {
            double share = (double) right[bin] / all[bin];
            assertThat(share - confidence[bin] / all[bin])
                    .as("guesses at .%d", bin)
                    .isBetween(-0.08, 0.08);
        }
    }

    private static double accuracy(List<Labelled> texts) {
        long right = texts.stream()
                .filter(text ->
                        DETECTOR.detect(text.title(), text.body(), null).tag().equals(text.language()))
                .count();
        return (double) right / texts.size();
    }

    private static List<Labelled> articles() throws IOException {
        var mapper = new ObjectMapper();
        var articles = new ArrayList<Labelled>();
        for (var line : Files.readAllLines(SharedData.file("data/ntrex-14.jsonl"))) {
            JsonNode article = mapper.readTree(line);
            articles.add(new Labelled(
                    article.get("title").asText(),
                    article.get("body").asText(),
                    article.get("goldLang").asText()));
        }
        return articles;
    }

    private static List<Labelled> sentences() throws IOException {
        return articles().stream()
                .flatMap(article -> article.body()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new Labelled("", line, article.language())))
                .toList();
    }

    /** The first words of each sentence; of Chinese, twice as many characters. */
    private static List<Labelled> beginnings(int words) throws IOException {
        return sentences().stream()
                .map(sentence -> new Labelled("", beginning(sentence, words), sentence.language()))
                .toList();
    }

    private static String beginning(Labelled sentence, int words) {
        var body = sentence.body();
        if (sentence.language().equals("zh")) {
            return body.substring(0, Math.min(2 * words, body.length()));
        }
        return String.join(
                " ", Arrays.stream(body.strip().split("\\s+")).limit(words).toList());
    }
}
