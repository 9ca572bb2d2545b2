package io.newsfold.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.extract.cue.Words;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.extract.name.Names;
import io.newsfold.extract.type.CueTypeReader;
import io.newsfold.extract.type.TypeReader;
import io.newsfold.model.Dated;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Role;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlaceTest {
    private static final Dated PUBLISHED = Articles.day("2024-05-07");

    private final EventPlace places = new EventPlace(Gazetteer.standard());
    private final Names names = new Names();
    private final TypeReader types = new CueTypeReader(Gazetteer.standard());

    @ParameterizedTest
    @CsvFileSource(resources = "event-places.psv", delimiter = '|', maxCharsPerColumn = 1000, quoteCharacter = '~')
    void thePlaceIsWhereItHappened(String language, String place, String title, String body) {
        assertThat(name(told(language, title, body, null))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | A driver was fined in Paris, Texas, on Monday.                       | US
            en | A driver was fined in Paris on Monday.                               | FR
            en | A library opened in Cambridge, Massachusetts, on Monday.             | US
            en | A library opened in Valencia. Venezuela and Venezuelans celebrated.  | VE
            es | Un choque ocurrió en Santiago de Chile el lunes.                     | CL
            de | In Frankfurt ist am Montag ein Kran umgestürzt.                      | DE
            """)
    void namesakesAreToldApartByWhatHoldsThem(String language, String body, String country) {
        var place = told(language, "News", body, null).place();
        assertThat(place == null ? null : place.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | In March the union voted. Most workers agreed, and reading rooms stayed open.
            en | The minister said that the government would pay.
            de | Die Feuerwehr war in Gefahr und das Haus in Not.
            fr | Le ministre a dit que la loi sera votée en mai.
            tr | Toplantı salı günü yapıldı ve of denildi.
            """)
    void aCommonWordIsNoPlace(String language, String body) {
        assertThat(told(language, "", body, null).place()).isNull();
    }

    @Test
    void aDatelineCountsWhenNothingElseIsToldAndItsNameHasThatRole() {
        // Given
        var body = "LUSAKA (Agency) - The epidemic is over, doctors said. They thanked nurses.";

        // When
        var told = told("en", "Epidemic is over", body, null);

        // Then
        assertThat(name(told)).isEqualTo("Lusaka");
        assertThat(told.names())
                .filteredOn(name -> name.kind() == NameKind.PLACE)
                .extracting(Name::role)
                .containsExactly(Role.DATELINE);
    }

    @Test
    void aDatelineThatWasCutFromTheTextCountsToo() {
        assertThat(name(told("en", "Epidemic is over", "The epidemic is over, doctors said.", "LUSAKA, Zambia")))
                .isEqualTo("Lusaka");
    }

    @Test
    void theChosenPlaceHasTheRoleOfTheEventAndOthersDoNot() {
        var told = told("en", "Storm", "A storm hit Izmir on Monday. A sailor from Naples was hurt in Izmir.", null);

        assertThat(told.names())
                .filteredOn(name -> name.surface().equals("Izmir"))
                .extracting(Name::role)
                .containsOnly(Role.EVENT);
        assertThat(told.names())
                .filteredOn(name -> name.surface().equals("Naples"))
                .extracting(Name::role)
                .containsOnly(Role.OTHER);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void noTextFailsAndOffsetsStayInside() {
        var random = new Random(7);
        var parts = new String[] {
            "in Paris", "Paris, Texas", "ANKARA (", " – ", "'da", "the capital of", "Spain", "在北京", "القاهرة",
                    "w Krakowie",
            "\n", ".", ",", "Нижнем Новгороде", "Beyoğlu'nda", "’", "\ud83d\ude00", "Landgericht Hamburg", "of", "из"
        };
        for (int round = 0; round < 300; round++) {
            var body = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                body.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
            }
            var language = new String[] {"en", "tr", "ru", "pl", "zh", "ar", "de", "xx"}[round % 8];
            var told = told(language, body.toString(), body.toString(), body.toString());
            assertThat(told.names()).allSatisfy(name -> assertThat(name.end()).isLessThanOrEqualTo(body.length()));
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aVeryLongTextIsReadInLinearTime() {
        var body = "In Paris and London, the capital of Spain, Springfield of San José said in Izmir. ".repeat(2000);
        assertThat(told("en", "", body, null).place()).isNotNull();
    }

    private EventPlace.Told told(String language, String title, String body, @Nullable String dateline) {
        var reading = Articles.reading(language.strip(), title == null ? "" : title, body);
        var tag = reading.language().tag();
        var named = names.read(reading);
        var dates = new CldrDateReader().read(reading, PUBLISHED);
        var type = types.read(reading, named, dates, List.of(), PUBLISHED).type();
        return places.read(
                type,
                tag.toLowerCase(Locale.ROOT),
                field -> Words.of(reading.text(field), tag),
                named,
                dates,
                dateline);
    }

    private static @Nullable String name(EventPlace.Told told) {
        return told.place() == null ? null : told.place().name();
    }
}
