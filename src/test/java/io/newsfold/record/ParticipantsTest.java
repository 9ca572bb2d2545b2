package io.newsfold.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.CanonicalEvent.Participant;
import io.newsfold.model.CanonicalEvent.ParticipantRole;
import io.newsfold.model.NameKind;
import io.newsfold.model.Outlet;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParticipantsTest {
    private static final String FILLER = "The harbour was quiet all day and the boats stayed at the quay. ".repeat(12);

    private static List<Participant> participants(EventBuilder.Article... articles) {
        var event = new EventBuilder();
        for (var article : articles) {
            event.with(article);
        }
        return event.folded().participants();
    }

    @Test
    void oneIdAndTheFullestNameWithAccents() {
        var participants = participants(
                new EventBuilder.Article("a")
                        .text("en", "Cinar opens quay", "Ayse Nur Cinar opened it.")
                        .name(NameKind.PERSON, "person:ayse-nur-cinar", "Cinar", null)
                        .name(NameKind.PERSON, "person:ayse-nur-cinar", "Ayse Nur Cinar", null),
                new EventBuilder.Article("b")
                        .text("tr", "İskele açıldı", "Bakan Ayşe Nur Çınar açtı.")
                        .name(NameKind.PERSON, "person:ayse-nur-cinar", "Ayşe Nur Çınar", "Bakan"),
                new EventBuilder.Article("c")
                        .text("ru", "Причал открыт", "Чинар открыла причал.")
                        .name(NameKind.PERSON, "person:cinar", "Чинар", null));

        assertThat(participants).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("person:ayse-nur-cinar");
            assertThat(one.name()).isEqualTo("Ayşe Nur Çınar");
            assertThat(one.names())
                    .containsEntry("en", "Ayse Nur Cinar")
                    .containsEntry("tr", "Ayşe Nur Çınar")
                    .containsEntry("ru", "Чинар");
            assertThat(one.function()).isEqualTo("Bakan");
            assertThat(one.surfaces()).containsExactly("Ayse Nur Cinar", "Ayşe Nur Çınar", "Cinar", "Чинар");
            assertThat(one.reports()).isEqualTo(3);
        });
    }

    @Test
    void anArabicNameToldInNoOtherScriptIsTransliterated() {
        var participants = participants(new EventBuilder.Article("a")
                .text("ar", "سامر الحلبي يفتتح الرصيف", "x")
                .name(NameKind.PERSON, "person:samer-al-halabi", "سامر الحلبي", null));

        assertThat(participants)
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Samer al-Halabi"));
    }

    @Test
    void aSurnameOfTwoPeopleStaysWhatItIs() {
        var participants = participants(new EventBuilder.Article("a")
                .text("en", "Mira Holt and Jonas Holt meet; Holt speaks", "x")
                .name(NameKind.PERSON, "person:mira-holt", "Mira Holt", null)
                .name(NameKind.PERSON, "person:jonas-holt", "Jonas Holt", null)
                .name(NameKind.PERSON, "person:holt", "Holt", null));

        assertThat(participants)
                .extracting(Participant::id)
                .containsExactlyInAnyOrder("person:mira-holt", "person:jonas-holt", "person:holt");
    }

    @Test
    void aNameOnlyInAnotherScriptIsTransliterated() {
        var participants = participants(new EventBuilder.Article("a")
                .text("ru", "Иван Петров открыл мост", "x")
                .name(NameKind.PERSON, "person:ivan-petrov", "Иван Петров", null));

        assertThat(participants).extracting(Participant::name).containsExactly("Ivan Petrov");
    }

    @Test
    void aCountryHasItsNameOfEachLanguage() {
        var participants = participants(
                new EventBuilder.Article("a")
                        .text("en", "German minister in town", "x")
                        .name(NameKind.COUNTRY, "country:DE", "German", null),
                new EventBuilder.Article("b")
                        .text("tr", "Almanya'dan ziyaret", "x")
                        .name(NameKind.COUNTRY, "country:DE", "Almanya", null));

        assertThat(participants).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Germany");
            assertThat(one.names()).containsEntry("tr", "Almanya").containsEntry("en", "Germany");
        });
    }

    @Test
    void whoIsNamedOnceFarDownWithoutAnOfficeTakesNoPart() {
        var participants = participants(new EventBuilder.Article("a")
                .text("en", "Quay opened", FILLER + "A passer-by, Mira Holt, waved; minister Jonas Falk left.")
                .name(NameKind.PERSON, "person:mira-holt", "Mira Holt", null)
                .name(NameKind.PERSON, "person:jonas-falk", "Jonas Falk", "minister"));

        assertThat(participants).extracting(Participant::id).containsExactly("person:jonas-falk");
    }

    @Test
    void whoIsToldWithTheBackgroundTakesNoPart() {
        var participants = participants(new EventBuilder.Article("a")
                .text("en", "Quay opened", "It was built in 1999 under mayor Mira Holt. Mayor Jonas Falk spoke.")
                .date("in 1999", "1999", "1999", Precision.YEAR, Role.BACKGROUND)
                .name(NameKind.PERSON, "person:mira-holt", "Mira Holt", "mayor")
                .name(NameKind.PERSON, "person:jonas-falk", "Jonas Falk", "Mayor"));

        assertThat(participants).extracting(Participant::id).containsExactly("person:jonas-falk");
    }

    @Test
    void anAgencyCreditedAsTheSourceTakesNoPart() {
        var participants = participants(new EventBuilder.Article("a")
                .outlet("Coast Wire", Outlet.Kind.AGENCY, null)
                .text("en", "Quay opened by Port Board", "The Port Board told Coast Wire and Reuters.")
                .name(NameKind.ORGANISATION, "org:port-board", "Port Board", null)
                .name(NameKind.ORGANISATION, "org:coast-wire", "Coast Wire", null)
                .name(NameKind.ORGANISATION, "org:reuters", "Reuters", null));

        assertThat(participants).extracting(Participant::id).containsExactly("org:port-board");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Work goes on, Mira Holt said on Friday | SPEAKER
            en | Rider Mira Holt was killed in a crash | AFFECTED
            en | Mira Holt opens the quay | ACTOR
            tr | Mira Holt açıkladı: iş bitti | SPEAKER
            tr | Sürücü Mira Holt yaralandı | AFFECTED
            tr | Mira Holt belediye başkanı oldu | ACTOR
            de | Mira Holt sagte am Freitag ab | SPEAKER
            fr | La coureuse Mira Holt blessée | AFFECTED
            es | Mira Holt murió en un choque | AFFECTED
            ru | Mira Holt заявила об этом | SPEAKER
            """)
    void theWordsBesideANameTellItsRole(String language, String title, ParticipantRole role) {
        var participants = participants(new EventBuilder.Article("a")
                .text(language, title, "")
                .name(NameKind.PERSON, "person:mira-holt", "Mira Holt", null));

        assertThat(participants).extracting(Participant::role).containsExactly(role);
    }
}
