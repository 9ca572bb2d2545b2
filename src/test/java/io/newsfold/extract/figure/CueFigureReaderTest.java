package io.newsfold.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.model.Dated;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CueFigureReaderTest {
    private final CueFigureReader reader = new CueFigureReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The blast killed 12 people. | KILLED | 12",
                "en | Fourteen sailors were injured in the storm. | INJURED | 14",
                "en | The death toll rose to 31 from 28. | KILLED | 31",
                "en | Two dozen people are missing after the flood. | MISSING | 24",
                "en | Police arrested 46 people at the port. | ARRESTED | 46",
                "en | The plan costs $2.5bn. | AMOUNT | 2500000000",
                "en | The bank cut its rate by 50 basis points. | PERCENT | 50",
                "en | She won 54.2 percent of the vote. | PERCENT | 54.2",
                "en | A magnitude 6.1 earthquake shook the island. | MAGNITUDE | 6.1",
                "en | He received 1,204,300 votes. | VOTES | 1204300",
                "tr | Kazada on iki kişi öldü. | KILLED | 12",
                "tr | Can kaybı 45'e yükseldi. | KILLED | 45",
                "tr | Fırtınada 1.250 kişi yaralandı. | INJURED | 1250",
                "tr | Deprem 6,8 büyüklüğünde ölçüldü. | MAGNITUDE | 6.8",
                "tr | Banka faizi yüzde 17,5'e indirdi. | PERCENT | 17.5",
                "tr | Proje 3 milyar avroya mal olacak. | AMOUNT | 3000000000",
                "de | Bei dem Unglück starben mindestens zwölf Menschen. | KILLED | 12",
                "de | Der Bau kostet 4,5 Mio. Euro. | AMOUNT | 4500000",
                "fr | L'explosion a fait 28 morts dans le port. | KILLED | 28",
                "fr | La ville a promis 850 millions d'euros. | AMOUNT | 850000000",
                "es | El incendio dejó 14 muertos en la sierra. | KILLED | 14",
                "it | Nell'incidente sono stati 9 i feriti. | INJURED | 9",
                "pt | O ataque deixou 17 mortos na cidade. | KILLED | 17",
                "nl | Bij de brand vielen elf doden. | KILLED | 11",
                "ru | При взрыве погибли 19 человек. | KILLED | 19",
                "ru | Проект стоит 2,5 млрд рублей. | AMOUNT | 2500000000",
                "ar | أدى الانفجار إلى مقتل 23 شخصا. | KILLED | 23"
            })
    void figuresAreReadInTheLanguageItself(String language, String body, FigureKind kind, String value) {
        assertThat(read(language, body)).anySatisfy(figure -> {
            assertThat(figure.kind()).isEqualTo(kind);
            assertThat(figure.value()).isEqualTo(Quantity.of(new BigDecimal(value)));
            assertThat(figure.role()).isEqualTo(Role.EVENT);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Two F-35 jets and an S-400 battery arrived.",
                "en | The 67-year-old singer, born in 1953, came on May 12.",
                "en | Call 555 0134 2201 for news of the COVID-19 ward.",
                "tr | 12 Mayıs 2021 Çarşamba günü saat 14.51'de geldi.",
                "de | Der 43-jährige Fahrer kam am 3. Mai."
            })
    void datesAgesModelsAndTelephoneNumbersCountNothing(String language, String body) {
        assertThat(read(language, body))
                .filteredOn(figure -> figure.kind() != FigureKind.OTHER)
                .isEmpty();
    }

    @Test
    void turkishOlduBecameIsNotOelduDied() {
        assertThat(read("tr", "Fark 20 bin oldu.")).noneMatch(figure -> figure.kind() == FigureKind.KILLED);
    }

    @Test
    void limitsAreKept() {
        assertThat(read("en", "At least 12 people were killed.").get(0).qualifier())
                .isEqualTo(Qualifier.AT_LEAST);
        assertThat(read("en", "More than 40 people were injured.").get(0).qualifier())
                .isEqualTo(Qualifier.MORE_THAN);
        assertThat(read("tr", "En az 12 kişi öldü.").get(0).qualifier()).isEqualTo(Qualifier.AT_LEAST);
        assertThat(read("de", "Mindestens 12 Menschen starben.").get(0).qualifier())
                .isEqualTo(Qualifier.AT_LEAST);
    }

    @Test
    void theTollOfAnOlderAttackIsBackground() {
        // When
        var figures =
                read("en", "He visited the plant, where an attack on October 3 claimed the lives of five people.");

        // Then
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.kind()).isEqualTo(FigureKind.KILLED);
            assertThat(figure.role()).isEqualTo(Role.BACKGROUND);
        });
    }

    @Test
    void aScoreNeedsATextOfSport() {
        assertThat(read("en", "Rovers won the cup final 2-1 with a late goal."))
                .anyMatch(figure -> figure.value().equals(new Quantity.Score("2-1")));
        assertThat(read("en", "It takes 2-1 hours.")).noneMatch(figure -> figure.kind() == FigureKind.SCORE);
    }

    @Test
    void offsetsHoldTheSurface() {
        var body = "Officials said the storm had killed 12 people and injured 34 others.";
        assertThat(read("en", body))
                .hasSize(2)
                .allSatisfy(figure ->
                        assertThat(body.substring(figure.start(), figure.end())).isEqualTo(figure.surface()));
    }

    private List<Figure> read(String language, String body) {
        var reading = Articles.reading(language, "", body);
        return reader.read(reading, new CldrDateReader().read(reading, new Dated("2024-11-25")));
    }
}
