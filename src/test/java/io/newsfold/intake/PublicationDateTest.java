package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of publication as outlets write them. */
class PublicationDateTest {
    @ParameterizedTest
    @CsvSource({"1732545000,2024-11-25T14:30Z", "1732545000000,2024-11-25T14:30Z", "'\"1732545000\"',2024-11-25T14:30Z"
    })
    void epochsAreSecondsOrMillisecondsBySize(String value, String published) {
        var article =
                Messages.accepted("{\"id\":\"a\",\"title\":\"T\",\"outlet\":\"X\",\"publishedAt\":" + value + "}");

        assertThat(article.publishedAt()).hasToString(published);
        assertThat(article.flags()).containsExactly(Flag.COERCED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "25.11.2024; en; 2024-11-25; false",
                "Nov. 25; en; 2024-11-25; false",
                "Dec. 24; en; 2023-12-24; false",
                "31 Mayıs 2023 Cumartesi 21:14; tr; 2023-05-31T21:14+03:00; true",
                "Mon, 25 Nov 2024 14:30:00 +0300; en; 2024-11-25T14:30+03:00; false",
                "Mon, 25 Nov 2024 14:30:00 GMT; en; 2024-11-25T14:30Z; false",
                "Mon, 25 Nov 2024 14:30:00 EST; en; 2024-11-25T14:30-05:00; false",
                "2024-11-25T14:30:00; de; 2024-11-25T14:30+01:00; true",
                "2024-11-25 14:30; en; 2024-11-25T14:30Z; true",
                "2024-11-25T14:30:05.123+0300; en; 2024-11-25T14:30:05+03:00; false",
                "25 novembre 2024 à 14h30; fr; 2024-11-25T14:30+01:00; true",
                "25. November 2024, 14:30 Uhr; de; 2024-11-25T14:30+01:00; true",
                "25 de noviembre de 2024; es; 2024-11-25; false",
                "25 ноября 2024 г., 14:30; ru; 2024-11-25T14:30+03:00; true",
                "25 نوفمبر 2024; ar; 2024-11-25; false",
                "٢٥ نوفمبر ٢٠٢٤; ar; 2024-11-25; false",
                "November 25, 2024 2:30 pm EST; en; 2024-11-25T14:30-05:00; false",
                "Mon Nov 25 14:30:00 +0000 2024; en; 2024-11-25T14:30Z; false",
                "2024年11月25日; zh; 2024-11-25; false",
                "20241125; en; 2024-11-25; false",
                "2024-11; en; 2024-11; false",
                "November 2024; en; 2024-11; false",
                "11/25/2024; en; 2024-11-25; false",
                "03/04/2024; en; 2024-03-04; false",
                "03/04/2024; tr; 2024-04-03; false",
                "25 Listopad 2023; pl; 2023-11-25; false",
            })
    void datesAreReadByLanguageWithTheirPrecision(String text, String language, String published, boolean assumed) {
        var article = Messages.accepted(
                ("{'id':'a','title':'T','outlet':'X','language':'" + language + "','publishedAt':'" + text + "'}")
                        .replace('\'', '"'));

        assertThat(article.publishedAt()).hasToString(published);
        assertThat(article.flags().contains(Flag.ZONE_ASSUMED)).isEqualTo(assumed);
    }

    @Test
    void theZoneIsTheOutletsWhereItsCountryIsKnown() {
        var article = Messages.accepted(
                "{'id':'a','title':'T','outlet':{'name':'X','domain':'x.com.tr'},'language':'en','publishedAt':'2024-11-25 14:30'}"
                        .replace('\'', '"'));

        assertThat(article.publishedAt()).hasToString("2024-11-25T14:30+03:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-03T00:00:00Z", "2099-01-01", "1989-12-31", "0001-01-01T00:00:00Z"})
    void anImplausibleDateIsUnknown(String date) {
        var article =
                Messages.accepted("{\"id\":\"a\",\"title\":\"T\",\"outlet\":\"X\",\"publishedAt\":\"" + date + "\"}");

        assertThat(article.publishedAt()).isNull();
        assertThat(article.flags()).containsExactly(Flag.DATE_IMPLAUSIBLE);
    }

    @Test
    void aDateThatIsNoneIsUnknown() {
        assertThat(Messages.accepted("{\"id\":\"a\",\"title\":\"T\",\"publishedAt\":\"yesterday\"}")
                        .publishedAt())
                .isNull();
    }
}
