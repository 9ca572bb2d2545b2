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

        // When
        var reliability = Reliability.of(texts, 3);

        // Then
        for (int bin = 2; bin < 10; bin++) {
            assertThat(reliability.error(bin)).as("guesses at .%d", bin).isBetween(-0.1, 0.1);
        }
        assertThat(reliability.meanError()).isLessThan(0.012);
    }

    @Test
    void confidenceMeansTheSameForOtherNews() throws IOException {
        // Given
        var texts = new ArrayList<Labelled>();
        for (var file : List.of("data/semeval-tr.jsonl", "data/semeval-es.jsonl", "data/basil.jsonl")) {
            texts.addAll(beginnings(sentences(articles(file)), 5));
        }

        // When
        var reliability = Reliability.of(texts, 3);

        // Then
        assertThat(reliability.meanError()).isLessThan(0.045);
    }

    /** Guesses by tenths of their confidence. */
    private static final class Reliability {
        private final int[] right = new int[10];
        private final int[] all = new int[10];
        private final double[] confidence = new double[10];

        /** Of every {@code step}-th text. */
        static Reliability of(List<Labelled> texts, int step) {
            var reliability = new Reliability();
            for (int i = 0; i < texts.size(); i += step) {
                var text = texts.get(i);
                var found = DETECTOR.detect(text.title(), text.body(), null);
                int bin = (int) Math.min(9, found.confidence() * 10);
                reliability.all[bin]++;
                reliability.confidence[bin] += found.confidence();
                reliability.right[bin] += found.tag().equals(text.language()) ? 1 : 0;
            }
            return reliability;
        }

        /** How much larger the share of right guesses in a bin is than their mean confidence. */
        double error(int bin) {
            return all[bin] == 0 ? 0 : (right[bin] - confidence[bin]) / all[bin];
        }

        /** The mean over all guesses of how far the bins are off. */
        double meanError() {
            double sum = 0;
            int guesses = 0;
            for (int bin = 0; bin < all.length; bin++) {
                sum += Math.abs(right[bin] - confidence[bin]);
                guesses += all[bin];
            }
            return sum / guesses;
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
        return articles("data/ntrex-14.jsonl");
    }

    private static List<Labelled> articles(String file) throws IOException {
        var mapper = new ObjectMapper();
        var articles = new ArrayList<Labelled>();
        for (var line : Files.readAllLines(SharedData.file(file))) {
            JsonNode article = mapper.readTree(line);
            articles.add(new Labelled(
                    article.get("title").asText(),
                    article.get("body").asText(),
                    article.get("goldLang").asText()));
        }
        return articles;
    }

    private static List<Labelled> sentences() throws IOException {
        return sentences(articles());
    }

    private static List<Labelled> sentences(List<Labelled> articles) {
        return articles.stream()
                .flatMap(article -> article.body()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new Labelled("", line, article.language())))
                .toList();
    }

    /** The first words of each sentence; of Chinese, twice as many characters. */
    private static List<Labelled> beginnings(int words) throws IOException {
        return beginnings(sentences(), words);
    }

    private static List<Labelled> beginnings(List<Labelled> sentences, int words) {
        return sentences.stream()
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
