package io.newsfold.evaluate.read;

import io.newsfold.language.LanguageDetector;
import java.util.Arrays;

/** Judges the language of an article, of its lines and of their first five words, nothing declared. */
final class LanguageJudge {
    private static final int WORDS = 5;
    private static final int CHARACTERS = 10;

    private final ReadingScores scores;
    private final LanguageDetector detector;

    LanguageJudge(ReadingScores scores, LanguageDetector detector) {
        this.scores = scores;
        this.detector = detector;
    }

    void judge(String title, String body, String id, String language) {
        check(Measure.LANGUAGE_DOCUMENTS, title, body, id, language);
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            check(Measure.LANGUAGE_SENTENCES, "", line, id, language);
            check(Measure.LANGUAGE_FIVE_WORDS, "", beginning(line, language), id, language);
        });
    }

    /** The first words; where words are not set apart, twice as many characters. */
    private static String beginning(String line, String language) {
        if (language.equals("zh") || language.equals("ja") || language.equals("th")) {
            return line.substring(0, Math.min(CHARACTERS, line.length()));
        }
        return String.join(
                " ", Arrays.stream(line.split("\\s+", -1)).limit(WORDS).toList());
    }

    private void check(Measure measure, String title, String body, String id, String language) {
        var found = detector.detect(title, body, null).tag();
        boolean isRight = found.equals(language);
        scores.count(measure, language, isRight);
        if (!isRight) {
            scores.miss(measure, id, language + " read " + found + ": " + (body.isEmpty() ? title : shortened(body)));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }
}
