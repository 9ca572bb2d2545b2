package io.newsfold.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CldrDateReaderTest {
    private final CldrDateReader reader = new CldrDateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ministers met in Lisbon on Monday. | 2024-11-25 | 2024-11-25",
                "en | The bridge opened on Friday with fireworks. | 2024-11-22 | 2024-11-22",
                "en | The minister will be in Oslo on March 25 and 26. | 2025-03-25 | 2025-03-26",
                "en | Talks were held from 20 to 22 November in Geneva. | 2024-11-20 | 2024-11-22",
                "en | A fire broke out yesterday in the old harbour. | 2024-11-24 | 2024-11-24",
                "en | A ferry sank three days ago off the coast. | 2024-11-22 | 2024-11-22",
                "en | The court ruled on the 21st of November, 2024. | 2024-11-21 | 2024-11-21",
                "en | Delegates gathered on Nov. 24 in Vienna. | 2024-11-24 | 2024-11-24",
                "tr | Heyetler 23-24 Kasım tarihlerinde Roma'da bir araya geldi. | 2024-11-23 | 2024-11-24",
                "tr | Köprü dün törenle açıldı. | 2024-11-24 | 2024-11-24",
                "tr | Fırtına cuma akşamı kıyıyı vurdu. | 2024-11-22 | 2024-11-22",
                "tr | Tren kasımın 20'sinde yola çıktı. | 2024-11-20 | 2024-11-20",
                "de | Das Parlament stimmte am Sonntagabend ab. | 2024-11-24 | 2024-11-24",
                "de | Der Zug entgleiste am 23. November bei Ulm. | 2024-11-23 | 2024-11-23",
                "de | Gestern brannte die alte Mühle ab. | 2024-11-24 | 2024-11-24",
                "fr | Le pont a été inauguré vendredi 22 novembre à Lyon. | 2024-11-22 | 2024-11-22",
                "fr | Le navire a coulé hier au large de Brest. | 2024-11-24 | 2024-11-24",
                "es | El puente se abrió el pasado 20 de noviembre en Sevilla. | 2024-11-20 | 2024-11-20",
                "es | El barco se hundió ayer frente a Cádiz. | 2024-11-24 | 2024-11-24",
                "it | Il ponte è stato aperto domenica a Trieste. | 2024-11-24 | 2024-11-24",
                "pt | A ponte foi aberta na quarta-feira (20) em Santos. | 2024-11-20 | 2024-11-20",
                "nl | De brug werd zaterdag geopend in Breda. | 2024-11-23 | 2024-11-23",
                "pl | Most otwarto w sobotę w Toruniu. | 2024-11-23 | 2024-11-23",
                "ru | Мост открыли в субботу в Твери. | 2024-11-23 | 2024-11-23",
                "ru | Паром затонул 21 ноября у берегов острова. | 2024-11-21 | 2024-11-21",
                "ar | افتتح الجسر يوم السبت في المدينة. | 2024-11-23 | 2024-11-23",
                "ar | غرقت السفينة في 20 تشرين الثاني قرب الساحل. | 2024-11-20 | 2024-11-20",
                "fa | پل در ۲۰ نوامبر افتتاح شد. | 2024-11-20 | 2024-11-20",
                "az | Körpü noyabrın 20-də açılıb, 20 noyabr tarixində. | 2024-11-20 | 2024-11-20",
                "zh | 大桥于11月20日在该市开通。 | 2024-11-20 | 2024-11-20"
            })
    void theDayOfTheEventIsReadInTheLanguageItself(String language, String body, String from, String to) {
        // When
        var event = event(read(language, body, "2024-11-25"));

        // Then
        assertThat(event.from().value()).isEqualTo(from);
        assertThat(event.to().value()).isEqualTo(to);
    }

    @Test
    void monthAndYearNamesAreNoDayOfAnEvent() {
        // When
        var dates = read("en", "The agency was founded in 1998 and rebuilt in October.", "2024-11-25");

        // Then
        assertThat(dates).extracting(DateMention::precision).containsExactly(Precision.YEAR, Precision.MONTH);
        assertThat(dates).noneMatch(date -> date.role() == Role.EVENT);
    }

    @Test
    void anOlderAttackIsBackgroundOfTheVisit() {
        // When
        var dates = read(
                "en",
                "The envoy came to Ankara on Nov. 25. He saw the plant where an attack on October 3 had hurt many.",
                "2024-11-25");

        // Then
        assertThat(dates).extracting(DateMention::role).containsExactly(Role.EVENT, Role.BACKGROUND);
    }

    @Test
    void aDatelineIsNotTheDayOfTheEvent() {
        // When
        var dates = read("en", "LISBON, Nov 25 (Agency) - A storm hit the coast on Sunday.", "2024-11-25");

        // Then
        assertThat(dates).extracting(DateMention::role).containsExactly(Role.DATELINE, Role.EVENT);
    }

    @Test
    void smallMayIsAVerbAndCapitalMayAMonth() {
        assertThat(read("en", "It may rain. The march may begin.", "2024-11-25"))
                .isEmpty();
        assertThat(read("en", "It rained in May.", "2024-11-25")).hasSize(1);
    }

    @Test
    void withoutAPublicationOnlyFullDatesAreTold() {
        // Given
        var reading = Articles.reading("en", "", "It happened on Monday, and again on 3 May 2021.");

        // When
        var dates = reader.read(reading, null);

        // Then
        assertThat(dates).extracting(date -> date.from().value()).containsExactly("2021-05-03");
    }

    @Test
    void theTimeOfDayCountsWhereThePublicationTellsAnOffset() {
        // Given
        var reading = Articles.reading("tr", "", "Bugün saat 14.51'de bir deprem meydana geldi.");

        // When
        var dates = reader.read(reading, new Dated("2024-11-25T16:00:00+03:00"));

        // Then
        assertThat(dates).anyMatch(date -> date.from().value().equals("2024-11-25T14:51+03:00"));
    }

    @Test
    void thePublicationIsInferredFromAStampAndNotFromHistory() {
        assertThat(reader.inferPublication(Articles.reading("tr", "", "24 Kasım 2024 Pazar 10:15\n\nYağmur yağdı.")))
                .isEqualTo(new Dated("2024-11-24"));
        assertThat(reader.inferPublication(Articles.reading(
                        "en", "", "Rain fell. It was dry. All waited. Since May 3, 1999 no rain fell.")))
                .isNull();
    }

    private List<DateMention> read(String language, String body, String published) {
        return reader.read(Articles.reading(language, "", body), new Dated(published));
    }

    private static DateMention event(List<DateMention> dates) {
        return dates.stream()
                .filter(date -> date.role() == Role.EVENT)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no date of the event in " + dates));
    }
}
