package io.newsfold.extract.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.extract.Reading;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Dated;
import io.newsfold.model.EventType;
import io.newsfold.model.Phase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Types and phases in twelve languages; the sentences lie in tables beside the test. */
final class TypesByLanguageTest {
    private static final Dated PUBLISHED = new Dated("2024-11-25");
    private static final CueTypeReader READER = new CueTypeReader(Gazetteer.standard());

    @ParameterizedTest
    @CsvFileSource(resources = "types.txt", delimiter = '|')
    void theTypeIsThatOfTheMainAct(String language, EventType type, String title, String body) {
        assertThat(told(Articles.reading(language, title, body)).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "phases.txt", delimiter = '|')
    void thePhaseIsThatOfTheMainAct(String language, Phase phase, String title, String body) {
        assertThat(told(Articles.reading(language, title, body)).phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "types.txt", delimiter = '|')
    void theWordsThatToldTheTypeStandWhereItSays(String language, EventType type, String title, String body) {
        // Given
        var reading = Articles.reading(language, title, body);

        // When
        var evidence = told(reading).evidence();

        // Then
        assertThat(evidence)
                .hasSizeBetween(1, 5)
                .allSatisfy(word -> assertThat(reading.text(word.field()).text().substring(word.start(), word.end()))
                        .isEqualTo(word.surface()));
    }

    private static TypeReader.Told told(Reading reading) {
        var dates = new CldrDateReader().read(reading, PUBLISHED);
        return READER.read(reading, List.of(), dates, new CueFigureReader().read(reading, dates), PUBLISHED);
    }
}
