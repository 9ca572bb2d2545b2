package io.newsfold.extract.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.extract.Articles;
import io.newsfold.extract.Reading;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Dated;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Flag;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Phase;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CueTypeReaderTest {
    private static final Dated PUBLISHED = new Dated("2024-11-25");
    private final CueTypeReader reader = new CueTypeReader(Gazetteer.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Earthquake shakes the northern islands | DISASTER",
                "en | Ministers meet for talks on fishing | MEETING",
                "en | Central bank cuts interest rate to 8 percent | ECONOMY",
                "en | Gunman opened fire at a market, killing three | ATTACK",
                "en | Court sentenced the former mayor to six years | COURT",
                "tr | Orman yangını ikinci gününde | DISASTER",
                "tr | Merkez Bankası faizi indirdi | ECONOMY",
                "tr | İki lider Roma'da görüştü | MEETING",
                "tr | Kupa finalinde iki gol | SPORT",
                "de | Waldbrand bedroht mehrere Dörfer | DISASTER",
                "de | Notenbank hebt Leitzins an | ECONOMY",
                "fr | Un séisme secoue le sud du pays | DISASTER",
                "fr | Le tribunal a condamné le ministre | COURT",
                "es | Miles de manifestantes en una marcha de protesta | PROTEST",
                "it | Elezioni, al ballottaggio vince la candidata | ELECTION",
                "pt | Incêndio destrói armazém no porto | DISASTER",
                "nl | Rechter legt celstraf op aan oud-minister | COURT",
                "ru | Землетрясение разрушило посёлок | DISASTER",
                "ar | زلزال يضرب شمال البلاد | DISASTER"
            })
    void typesAreToldByWordsOfTheLanguage(String language, String title, EventType type) {
        assertThat(told(Articles.reading(language, title, title + ".")).type()).isEqualTo(type);
    }

    @Test
    void aVisitThatLiesAheadIsPlanned() {
        assertThat(told(Articles.reading(
                                "en", "Minister to visit Oslo", "The minister will be in Oslo on November 28."))
                        .phase())
                .isEqualTo(Phase.PLANNED);
        assertThat(told(Articles.reading("en", "Oslo summit cancelled", "The summit was called off on Sunday."))
                        .phase())
                .isEqualTo(Phase.CANCELLED);
        assertThat(told(Articles.reading("en", "Minister in Oslo", "The minister visited Oslo on Sunday."))
                        .phase())
                .isEqualTo(Phase.OCCURRED);
    }

    @Test
    void thePlaceIsWhereItHappenedAndNotTheDateline() {
        // Given
        var body = "ANKARA (Agency) - A storm hit the harbour in Izmir on Sunday.";
        var reading = Articles.reading("en", "", body);
        var names = List.of(name("place:323786", "ANKARA", 0), name("place:311046", "Izmir", body.indexOf("Izmir")));

        // When
        var place = told(reading, names).place();

        // Then
        assertThat(Objects.requireNonNull(place).name()).isEqualTo("Izmir");
    }

    @Test
    void anArticleWithoutAPlaceHasNone() {
        assertThat(told(Articles.reading("en", "Storm", "A storm came.")).place())
                .isNull();
    }

    @Test
    void aRoundUpTellsSeveralEvents() {
        var body =
                "Monday: a storm flooded the harbour.\nTuesday: a court jailed a banker.\nWednesday: the cup final was"
                        + " won in extra time.\nThursday: an explosion shook a mine.";
        assertThat(told(Articles.reading("en", "Morning briefing: four things to know", body))
                        .flags())
                .contains(Flag.MULTI_EVENT);
    }

    @Test
    void aReportOfOneEventIsNoRoundUpEvenWithManyDates() {
        var body =
                "The court sentenced the driver on Monday. The crash of 3 May had killed two people. The trial began on"
                        + " 2 September and was adjourned on 14 October.";
        assertThat(told(Articles.reading("en", "Driver jailed over fatal crash", body))
                        .flags())
                .isEmpty();
    }

    @Test
    void aColumnIsOpinion() {
        assertThat(told(Articles.reading("en", "Opinion: the harbour needs a plan", "I think so."))
                        .flags())
                .containsExactly(Flag.OPINION);
        assertThat(told(Articles.reading("tr", "Liman", "Bence gerekli.", "Köşe Yazısı", null))
                        .flags())
                .containsExactly(Flag.OPINION);
    }

    private TypeReader.Told told(Reading reading) {
        return told(reading, List.of());
    }

    private TypeReader.Told told(Reading reading, List<Name> names) {
        var dates = new CldrDateReader().read(reading, PUBLISHED);
        return reader.read(reading, names, dates, new CueFigureReader().read(reading, dates), PUBLISHED);
    }

    private static Name name(String id, String surface, int start) {
        return new Name(NameKind.PLACE, id, surface, Field.BODY, start, start + surface.length(), null);
    }
}
