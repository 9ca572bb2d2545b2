package io.newsfold.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables of sentences in their languages: every date that is told, with the words that tell it. */
final class ToldDatesTest {
    private final CldrDateReader reader = new CldrDateReader();

    @ParameterizedTest
    @CsvFileSource(resources = "hijri-dates.csv", delimiter = '|', quoteCharacter = '`')
    void aDateOfAHijriCalendarIsToldAsADayOfTheGregorianOne(String language, String sentence, String dates) {
        assertThat(told(language, sentence, "2025-01-20")).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "listed-days.csv", delimiter = '|', quoteCharacter = '`')
    void listedDaysAreOneDateFromTheFirstToTheLast(String language, String sentence, String dates) {
        assertThat(told(language, sentence, "2024-05-10")).isEqualTo(dates);
    }

    @Test
    void aNumberInANameIsNoDay() {
        assertThat(told("zh", "“海风二号”卫星进入轨道。", "2024-05-10")).isEmpty();
    }

    private String told(String language, String sentence, String published) {
        List<DateMention> dates = reader.read(Articles.reading(language, "", sentence), new Dated(published));
        return dates.stream().map(ToldDatesTest::line).collect(Collectors.joining("; "));
    }

    private static String line(DateMention date) {
        var days = date.from().equals(date.to()) ? date.from() : date.from() + ".." + date.to();
        return date.surface() + " = " + days;
    }
}
