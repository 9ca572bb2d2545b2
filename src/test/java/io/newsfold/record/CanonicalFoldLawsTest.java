package io.newsfold.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.codec.Json;
import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.event.Report;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.EventType;
import io.newsfold.model.FigureKind;
import io.newsfold.model.NameKind;
import io.newsfold.model.Outlet;
import io.newsfold.model.Phase;
import io.newsfold.model.Place;
import io.newsfold.model.Precision;
import io.newsfold.model.Relation;
import io.newsfold.model.Role;
import io.newsfold.topics.Schemas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CanonicalFoldLawsTest {
    private static EventBuilder fire() {
        return new EventBuilder()
                .with(new EventBuilder.Article("harbour-post")
                        .text(
                                "en",
                                "Fire at Varkent shipyard kills four",
                                "Four workers died on Tuesday when a fire broke out in the shipyard of Varkent, mayor Selin Aksoy said. In 2019 a blast there killed 2 people.")
                        .published("2031-05-06T10:00:00Z")
                        .told(EventType.ACCIDENT, Phase.OCCURRED)
                        .at("Varkent", Place.Kind.CITY, "TR", 900001L)
                        .name(NameKind.PERSON, "person:selin-aksoy", "Selin Aksoy", "mayor")
                        .name(NameKind.PLACE, "place:900001", "Varkent", null)
                        .date("on Tuesday", "2031-05-06", "2031-05-06", Precision.DAY, Role.EVENT)
                        .date("In 2019", "2019", "2019", Precision.YEAR, Role.BACKGROUND)
                        .figure(FigureKind.KILLED, null, 4, null, "kills four", Role.EVENT)
                        .figure(FigureKind.KILLED, "people", 2, null, "2 people", Role.BACKGROUND)
                        .relation(Relation.ORIGINAL))
                .with(new EventBuilder.Article("liman-sesi")
                        .text(
                                "tr",
                                "Varkent tersanesinde yangın: 5 işçi öldü",
                                "Varkent'teki tersanede 6 Mayıs'ta çıkan yangında ölü sayısı beşe yükseldi. Vali Okan Dereli açıklama yaptı.")
                        .published("2031-05-06T18:00:00+03:00")
                        .told(EventType.ACCIDENT, Phase.OCCURRED)
                        .at("Varkent", Place.Kind.CITY, "TR", 900001L)
                        .name(NameKind.PERSON, "person:okan-dereli", "Okan Dereli", "Vali")
                        .date("6 Mayıs", "2031-05-06", "2031-05-06", Precision.DAY, Role.EVENT)
                        .figure(FigureKind.KILLED, "işçi", 5, null, "5 işçi", Role.EVENT))
                .with(new EventBuilder.Article("coast-daily")
                        .text("en", "Fire at Varkent shipyard kills four", "Four workers died, said Aksoy.")
                        .published("2031-05-06T12:00:00Z")
                        .told(EventType.DISASTER, Phase.OCCURRED)
                        .name(NameKind.PERSON, "person:aksoy", "Aksoy", null)
                        .figure(FigureKind.KILLED, null, 4, null, "kills four", Role.EVENT)
                        .relation(Relation.COPY))
                .with(new EventBuilder.Article("blog")
                        .outlet("unknown", Outlet.Kind.UNKNOWN, null)
                        .text("de", "Werftbrand in Varkent", "Sechs Menschen starben.")
                        .at("Türkiye", Place.Kind.COUNTRY, "TR", 298795L)
                        .figure(FigureKind.KILLED, "Menschen", 6, null, "Sechs Menschen", Role.EVENT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void orderAndRepetitionOfReportsDoNotMatter(long seed) {
        // Given
        var event = fire();
        var random = new Random(seed);
        var reports = new ArrayList<Report>(event.reports);
        reports.addAll(event.reports);
        Collections.shuffle(reports, random);
        var members = new ArrayList<Member>(event.members);
        members.add(event.members.get(2));
        Collections.shuffle(members, random);

        // When
        var folded = EventBuilder.fold().fold(event.state(members), reports);

        // Then
        assertThat(folded).isEqualTo(event.folded());
        assertThat(Json.bytes(folded)).isEqualTo(Json.bytes(event.folded()));
    }

    @Test
    void everyFieldSurvivesTheMergeOfTwoGroups() {
        // Given
        var event = fire();
        var fold = EventBuilder.fold();
        var one = fold.fold(event.state(event.members.subList(0, 1)), event.reports);
        var other = fold.fold(event.state(event.members.subList(1, 4)), event.reports);

        // When
        var merged = event.folded();

        // Then
        assertThat(merged.title().keySet())
                .containsAll(one.title().keySet())
                .containsAll(other.title().keySet());
        assertThat(merged.summary().keySet())
                .containsAll(one.summary().keySet())
                .containsAll(other.summary().keySet());
        assertThat(merged.reports()).containsAll(one.reports()).containsAll(other.reports());
        assertThat(merged.why()).containsAll(one.why()).containsAll(other.why());
        assertThat(merged.background()).containsAll(one.background()).containsAll(other.background());
        assertThat(surfaces(merged)).containsAll(surfaces(one)).containsAll(surfaces(other));
        assertThat(values(merged)).containsAll(values(one)).containsAll(values(other));
        assertThat(merged.flags()).containsAll(one.flags()).containsAll(other.flags());
        assertThat(merged.coverage().reports())
                .isEqualTo(one.coverage().reports() + other.coverage().reports());
    }

    @Test
    void theRecordIsValidUnderItsSchema() {
        Schemas.assertValid("events", Json.bytes(fire().folded()));
    }

    @Test
    void anEventWithoutReportsIsValidToo() {
        // Given
        var event = fire();
        var state = event.state(List.of());
        var retracted = new EventState(
                state.id(),
                state.desk(),
                5,
                CanonicalEvent.Status.RETRACTED,
                state.founder(),
                state.lastReportAt(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null);

        // When
        var folded = EventBuilder.fold().fold(retracted, List.of());

        // Then
        Schemas.assertValid("events", Json.bytes(folded));
        assertThat(folded.coverage().reports()).isZero();
    }

    private static List<String> surfaces(CanonicalEvent event) {
        return event.participants().stream()
                .flatMap(participant -> participant.surfaces().stream())
                .toList();
    }

    private static List<CanonicalEvent.FigureValue> values(CanonicalEvent event) {
        return event.figures().stream()
                .flatMap(figure -> figure.values().stream())
                .toList();
    }
}
