package io.newsfold.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table of sentences in twelve languages, each with the day that it tells. */
final class DateCasesTest {
    private static final Dated MONDAY = new Dated("2024-11-25");

    private final CldrDateReader reader = new CldrDateReader();

    @ParameterizedTest
    @CsvFileSource(resources = "date-cases.txt", delimiter = '|', quoteCharacter = '\u0001')
    void theDayOfTheEventIsReadInTheLanguageItself(String language, String body, String from, String to) {
        // When
        var dates = reader.read(Articles.reading(language, "", body), MONDAY);

        // Then
        var event = dates.stream()
                .filter(date -> date.role() == Role.EVENT)
                .map(DateCasesTest::span)
                .findFirst();
        assertThat(event).as("%s", dates).contains(from + ".." + to);
    }

    private static String span(DateMention date) {
        return date.from().value() + ".." + date.to().value();
    }
}
