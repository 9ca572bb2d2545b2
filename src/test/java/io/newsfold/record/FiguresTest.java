package io.newsfold.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.CanonicalEvent.Agreement;
import io.newsfold.model.CanonicalEvent.EventFigure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.NameKind;
import io.newsfold.model.Outlet;
import io.newsfold.model.Place;
import io.newsfold.model.Quantity;
import io.newsfold.model.Relation;
import io.newsfold.model.Role;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {
    private static EventBuilder.Article toll(String name, String published, int killed) {
        return new EventBuilder.Article(name)
                .text("en", "Flood", killed + " people drowned.")
                .published(published)
                .figure(FigureKind.KILLED, "people", killed, null, killed + " people", Role.EVENT);
    }

    /** Kind, of, value, agreement, number of values. */
    private static List<String> told(EventBuilder event) {
        return event.folded().figures().stream().map(FiguresTest::told).toList();
    }

    private static String told(EventFigure figure) {
        var value = figure.value() instanceof Quantity.Amount amount
                ? amount.value().toPlainString()
                : ((Quantity.Score) figure.value()).value();
        return figure.kind() + " " + figure.of() + " " + value + " " + figure.agreement() + " "
                + figure.values().size();
    }

    @Test
    void aTollThatRisesWithTimeGrows() {
        var event = new EventBuilder()
                .with(toll("a", "2031-05-06T10:00:00Z", 4))
                .with(toll("b", "2031-05-06T18:00:00Z", 12))
                .with(toll("c", "2031-05-08", 58));

        assertThat(told(event)).containsExactly("KILLED people 58 GROWING 3");
    }

    @Test
    void arrivingLateDoesNotMakeAGrowingTollAConflict() {
        var event = new EventBuilder()
                .with(toll("a", "2031-05-06T18:00:00Z", 12))
                .with(toll("b", "2031-05-06T10:00:00Z", 4));

        assertThat(told(event)).containsExactly("KILLED people 12 GROWING 2");
    }

    @Test
    void aTollThatFallsIsAConflict() {
        var event = new EventBuilder()
                .with(toll("a", "2031-05-06T10:00:00Z", 20))
                .with(toll("b", "2031-05-06T18:00:00Z", 11));

        assertThat(told(event)).containsExactly("KILLED people 11 CONFLICT 2");
    }

    @Test
    void twoTollsOfOneMomentAreAConflict() {
        var event = new EventBuilder().with(toll("a", "2031-05-06", 20)).with(toll("b", "2031-05-06", 11));

        assertThat(event.folded().figures().get(0).agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void aCopyIsNoAgreement() {
        var event = new EventBuilder()
                .with(toll("a", "2031-05-06", 7))
                .with(toll("b", "2031-05-06", 7).relation(Relation.COPY));

        assertThat(told(event)).containsExactly("KILLED people 7 SINGLE 2");
    }

    @Test
    void twoOutletsOfOneFamilyAreNoAgreement() {
        var kind = Outlet.Kind.PUBLISHER;
        var event = new EventBuilder()
                .with(toll("a", "2031-05-06", 7).outlet("Harbour Post", kind, "Coast Media"))
                .with(toll("b", "2031-05-06", 7).outlet("Harbour Radio", kind, "Coast Media"));

        assertThat(told(event)).containsExactly("KILLED people 7 SINGLE 2");
        assertThat(event.folded().coverage().independent()).isEqualTo(1);
        assertThat(event.folded().coverage().outlets()).isEqualTo(2);
    }

    @Test
    void theTollOfAllIsNotThatOfAPart() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text("en", "Riot", "In all 30 people died, among them 9 police officers; 21 died downtown.")
                        .figure(FigureKind.KILLED, "people", 30, null, "30 people", Role.EVENT)
                        .figure(FigureKind.KILLED, "police officers", 9, null, "9 police officers", Role.EVENT)
                        .figure(FigureKind.KILLED, null, 21, null, "21 died", Role.EVENT))
                .with(new EventBuilder.Article("b")
                        .text("tr", "Olaylar", "9 polis öldü, ölü sayısı 30 oldu.")
                        .figure(FigureKind.KILLED, "polis", 9, null, "9 polis", Role.EVENT)
                        .figure(FigureKind.KILLED, null, 30, null, "30 oldu", Role.EVENT));

        assertThat(told(event))
                .containsExactlyInAnyOrder("KILLED people 30 AGREED 2", "KILLED police officers 9 AGREED 2");
    }

    @Test
    void theTollOfAnotherCountryStandsApart() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text("en", "Quake", "The quake killed 58 people, and 2 people in Greece.")
                        .at("Varkent", Place.Kind.CITY, "TR", 900001L)
                        .name(NameKind.COUNTRY, "country:GR", "Greece", null)
                        .figure(FigureKind.KILLED, "people", 58, null, "58 people", Role.EVENT)
                        .figure(FigureKind.KILLED, "people", 2, null, "2 people", Role.EVENT));

        assertThat(event.folded().figures()).extracting(EventFigure::place).containsExactlyInAnyOrder(null, "Greece");
    }

    @Test
    void backgroundFiguresAreNotTheEvents() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text("en", "Visit", "The attack of last autumn killed 5 people.")
                        .figure(FigureKind.KILLED, "people", 5, null, "5 people", Role.BACKGROUND));

        assertThat(event.folded().figures()).isEmpty();
        assertThat(event.folded().background()).hasSize(1);
    }

    @Test
    void oneFigureInTwoLanguagesIsOne() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text(
                                "en",
                                "Bank cuts rate",
                                "The policy rate is now 17.5 percent; inflation stood at 19 percent.")
                        .figure(
                                FigureKind.PERCENT,
                                "policy rate",
                                new BigDecimal("17.5"),
                                "%",
                                "17.5 percent",
                                Role.EVENT)
                        .figure(FigureKind.PERCENT, "inflation", 19, "%", "19 percent", Role.EVENT))
                .with(new EventBuilder.Article("b")
                        .text("tr", "Faiz indi", "Politika faizi yüzde 17,5 oldu.")
                        .figure(
                                FigureKind.PERCENT,
                                "politika faizi",
                                new BigDecimal("17.50"),
                                "%",
                                "yüzde 17,5",
                                Role.EVENT));

        assertThat(told(event)).containsExactly("PERCENT policy rate 17.5 AGREED 2", "PERCENT inflation 19 SINGLE 1");
    }

    @Test
    void figuresOfNothingToldAreNoRivals() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text("en", "Budget", "It gave 3 billion and took 5 billion.")
                        .figure(FigureKind.AMOUNT, null, 3_000_000_000L, "EUR", "3 billion", Role.EVENT)
                        .figure(FigureKind.AMOUNT, null, 5_000_000_000L, "EUR", "5 billion", Role.EVENT));

        assertThat(event.folded().figures())
                .extracting(EventFigure::agreement)
                .containsExactly(Agreement.SINGLE, Agreement.SINGLE);
    }

    @Test
    void twoMagnitudesOfOneReportAreAConflict() {
        var event = new EventBuilder()
                .with(new EventBuilder.Article("a")
                        .text("en", "Quake", "It was put at 6.6 by one office and at 7.0 by another.")
                        .figure(FigureKind.MAGNITUDE, null, new BigDecimal("6.6"), null, "6.6", Role.EVENT)
                        .figure(FigureKind.MAGNITUDE, null, new BigDecimal("7.0"), null, "7.0", Role.EVENT));

        assertThat(event.folded().figures().get(0).agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({
        "51, 50.9, true",
        "9.5, 9.47, true",
        "1000, 1015, true",
        "20, 22, false",
        "4000, 4500, false",
        "6.6, 6.9, false",
        "5, 5.0, true",
        "0, 0, true",
        "50.9, 51.1, false",
        "-4000, 4000, false"
    })
    void aRoundedValueAgreesWithTheExactOne(BigDecimal a, BigDecimal b, boolean agree) {
        assertThat(FigureAgreement.agree(Quantity.of(a), Quantity.of(b))).isEqualTo(agree);
        assertThat(FigureAgreement.agree(Quantity.of(b), Quantity.of(a))).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({"2-3, 3-2, true", "2-3, 2–3, true", "3-3 (4-2), 3-3, true", "2-3, 2-2, false"})
    void aScoreIsTheSameFromEitherSide(String a, String b, boolean agree) {
        assertThat(FigureAgreement.agree(new Quantity.Score(a), new Quantity.Score(b)))
                .isEqualTo(agree);
    }
}
