package io.newsfold.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tables of sentences in twelve languages: what dates they tell, and which of them is the day of the event. */
final class DatesOfLanguagesTest {
    private static final Dated PUBLISHED = new Dated("2024-11-25");

    private final CldrDateReader reader = new CldrDateReader();

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = '|', quoteCharacter = '`')
    void aDateIsReadAsItsLanguageTellsIt(String language, String sentence, String from, String to) {
        // When
        var dates = reader.read(Articles.reading(language, "", sentence), PUBLISHED);

        // Then
        assertThat(dates).as(dates.toString()).anyMatch(date -> isFrom(date, from) && isTo(date, to));
        assertThat(dates).as("no overlap").isEqualTo(withoutOverlap(dates));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "event-days.csv", delimiter = '|', quoteCharacter = '`')
    void theDayOfTheEventIsChosenAmongAll(String language, String title, String body, String day) {
        // When
        var dates = reader.read(Articles.reading(language, title, body), PUBLISHED);

        // Then
        assertThat(dates)
                .filteredOn(date -> date.role() == Role.EVENT)
                .as(dates.toString())
                .isNotEmpty()
                .allMatch(date -> isFrom(date, day));
    }

    /** A month stands for its first day. */
    private static boolean isFrom(DateMention date, String day) {
        return date.from().day().toString().equals(day);
    }

    private static boolean isTo(DateMention date, String day) {
        return date.to().day().toString().equals(day);
    }

    private static List<DateMention> withoutOverlap(List<DateMention> dates) {
        return dates.stream()
                .filter(date -> dates.stream()
                        .noneMatch(other -> !other.equals(date)
                                && other.field() == date.field()
                                && other.start() < date.end()
                                && date.start() < other.end()))
                .toList();
    }
}
