package io.newsfold.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.Dated;
import io.newsfold.model.EventType;
import io.newsfold.model.Flag;
import io.newsfold.model.NameKind;
import io.newsfold.model.Phase;
import io.newsfold.model.Place;
import io.newsfold.model.Precision;
import io.newsfold.model.Relation;
import io.newsfold.model.Role;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class TimeAndPlaceTest {
    private static EventBuilder.Article article(String name, String body) {
        return new EventBuilder.Article(name).text("en", "Summit at Varkent", body);
    }

    private static String when(EventBuilder event) {
        var when = event.folded().when();
        return when == null ? "none" : when.start() + " " + when.end() + " " + when.precision();
    }

    @Test
    void theDayMostReportsAgreeOnIsTheDay() {
        var event = new EventBuilder()
                .with(article("a", "It opened on Friday.")
                        .date("on Friday", "2031-05-09", "2031-05-09", Precision.DAY, Role.EVENT))
                .with(article("b", "It opened on Thursday.")
                        .date("on Thursday", "2031-05-08", "2031-05-08", Precision.DAY, Role.EVENT))
                .with(article("c", "It opened on 8 May.")
                        .date("8 May", "2031-05-08", "2031-05-08", Precision.DAY, Role.EVENT));

        assertThat(when(event)).isEqualTo("2031-05-08 2031-05-08 DAY");
        assertThat(Objects.requireNonNull(event.folded().when()).evidence())
                .extracting(evidence -> evidence.text())
                .containsExactly("on Thursday", "8 May");
    }

    @Test
    void copiesDoNotOutvoteAnIndependentReport() {
        var event = new EventBuilder()
                .with(article("a", "It opened on Friday.")
                        .date("on Friday", "2031-05-09", "2031-05-09", Precision.DAY, Role.EVENT))
                .with(article("b", "It opened on Thursday.")
                        .date("on Thursday", "2031-05-08", "2031-05-08", Precision.DAY, Role.EVENT)
                        .relation(Relation.COPY))
                .with(article("c", "It opened on Thursday.")
                        .date("on Thursday", "2031-05-08", "2031-05-08", Precision.DAY, Role.EVENT)
                        .relation(Relation.COPY));

        assertThat(when(event)).isEqualTo("2031-05-09 2031-05-09 DAY");
    }

    @Test
    void aDayIsMoreThanAMonthAndATimeSharpensTheDay() {
        var event = new EventBuilder()
                .with(article("a", "The quake of May.").date("May", "2031-05", "2031-05", Precision.MONTH, Role.EVENT))
                .with(article("b", "It struck at 14:51 on 8 May.")
                        .date(
                                "14:51",
                                "2031-05-08T14:51:00+03:00",
                                "2031-05-08T14:51:00+03:00",
                                Precision.MINUTE,
                                Role.EVENT));

        assertThat(when(event)).isEqualTo("2031-05-08T14:51:00+03:00 2031-05-08T14:51:00+03:00 MINUTE");
    }

    @Test
    void aMeetingOfTwoDaysIsASpan() {
        var event = new EventBuilder()
                .with(article("a", "Talks were held on 29-30 May.")
                        .date("29-30 May", "2031-05-29", "2031-05-30", Precision.DAY, Role.EVENT))
                .with(article("b", "Talks began on 29 May.")
                        .date("29 May", "2031-05-29", "2031-05-29", Precision.DAY, Role.EVENT));

        assertThat(when(event)).isEqualTo("2031-05-29 2031-05-30 DAY");
    }

    @Test
    void backgroundIsNeverTheDay() {
        var event = new EventBuilder()
                .with(article("a", "A fire of 3 March 2029 is remembered.")
                        .date("3 March 2029", "2029-03-03", "2029-03-03", Precision.DAY, Role.BACKGROUND));

        assertThat(when(event)).isEqualTo("none");
    }

    @Test
    void withoutADayThePublicationStandsInWithoutEvidence() {
        var event = new EventBuilder()
                .with(article("a", "It rained.").published("2031-05-09T06:00:00+03:00"))
                .with(article("b", "It rained.").published("2031-05-08"));

        assertThat(when(event)).isEqualTo("2031-05-08 2031-05-08 DAY");
        assertThat(Objects.requireNonNull(event.folded().when()).evidence()).isEmpty();
    }

    @Test
    void whatIsPlannedOrImplausiblyDatedHasNoDayOfPublication() {
        var planned = new EventBuilder()
                .with(article("a", "It is to come.").published("2031-05-09").told(EventType.VISIT, Phase.PLANNED));
        var implausible = new EventBuilder()
                .with(article("a", "It came.").published("2031-05-09").flag(Flag.DATE_IMPLAUSIBLE));

        assertThat(when(planned)).isEqualTo("none");
        assertThat(when(implausible)).isEqualTo("none");
    }

    @Test
    void aCityIsMoreThanItsCountry() {
        var event = new EventBuilder()
                .with(article("a", "x").at("Türkiye", Place.Kind.COUNTRY, "TR", 298795L))
                .with(article("b", "x").at("Türkiye", Place.Kind.COUNTRY, "TR", 298795L))
                .with(article("c", "In Varkent.")
                        .at("Varkent", Place.Kind.CITY, "TR", 900001L)
                        .name(NameKind.PLACE, "place:900001", "Varkent", null))
                .with(article("d", "x").at("Limanova", Place.Kind.CITY, "PL", 900002L));

        var where = Objects.requireNonNull(event.folded().where());

        assertThat(where.name()).isEqualTo("Varkent");
        assertThat(where.others()).extracting(Place::name).containsExactly("Limanova");
        assertThat(where.evidence())
                .extracting(CanonicalEvent.PlaceEvidence::text)
                .containsExactly("Varkent");
    }

    @Test
    void noPlaceIsInvented() {
        assertThat(new EventBuilder().with(article("a", "x")).folded().where()).isNull();
    }

    @Test
    void aPreviewIsPlannedUntilTheEventIsTold() {
        var event = new EventBuilder()
                .with(article("a", "x").published("2031-05-01").told(EventType.VISIT, Phase.PLANNED))
                .with(article("b", "x").published("2031-05-02").told(EventType.VISIT, Phase.PLANNED))
                .with(article("c", "x").published("2031-05-05").told(EventType.MEETING, Phase.OCCURRED));

        assertThat(event.folded().phase()).isEqualTo(Phase.OCCURRED);
        assertThat(event.folded().type()).isEqualTo(EventType.VISIT);
        assertThat(event.folded().codes().cameo()).isEqualTo("042");
        assertThat(event.folded().coverage().firstPublishedAt()).isEqualTo(new Dated("2031-05-01"));
    }
}
