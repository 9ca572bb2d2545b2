package io.newsfold.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.model.Dated;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table of sentences in twelve languages, each with a figure that it tells. */
final class FigureCasesTest {
    private final CldrDateReader dates = new CldrDateReader();
    private final CueFigureReader reader = new CueFigureReader();

    @ParameterizedTest
    @CsvFileSource(resources = "figure-cases.txt", delimiter = '|', quoteCharacter = '\u0001')
    void figuresAreReadInTheLanguageItself(String language, String body, FigureKind kind, String value, String unit) {
        // Given
        var reading = Articles.reading(language, "", body);

        // When
        var figures = reader.read(reading, dates.read(reading, new Dated("2024-11-25")));

        // Then
        var wanted = Quantity.of(new BigDecimal(value));
        assertThat(figures)
                .filteredOn(figure -> figure.kind() == kind && figure.role() == Role.EVENT)
                .extracting(Figure::value)
                .as("%s", figures)
                .containsExactly(wanted);
        assertThat(figures)
                .filteredOn(figure -> figure.kind() == kind)
                .extracting(figure -> figure.unit() == null ? "-" : figure.unit())
                .contains(unit);
    }
}
