package io.newsfold.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.desk.Decision;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.Participant;
import io.newsfold.model.EventType;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Phase;
import io.newsfold.model.Quantity;
import io.newsfold.model.Rejection;
import io.newsfold.testing.NewsPipeline;
import io.newsfold.testing.Seeds;
import io.newsfold.testing.Seeds.Seed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The five articles that the project started from, as text files: what they must become. */
final class SeedsTest {
    private static final Core CORE = Core.standard();

    @BeforeEach
    void seedsLieBesideTheProject() {
        Seeds.assumePresent();
    }

    @Test
    void groupsAreTheSameInAllOrders() {
        for (var order : Seeds.orders(120)) {
            assertThat(groups(fold(order)))
                    .as("in the order %s", order.stream().map(Seed::name).toList())
                    .isEqualTo(Seeds.groups());
        }
    }

    @Test
    void groupsAreTheSameThroughTheTopologyInTwelveOrders() {
        for (var order : Seeds.orders(12)) {
            try (var pipeline = NewsPipeline.started()) {
                order.forEach(seed -> pipeline.receives(seed.name(), seed.raw()));

                assertThat(groups(pipeline.events())).isEqualTo(Seeds.groups());
            }
        }
    }

    @Test
    void visitToAnkaraIsToldByTwoIndependentOutlets() {
        var visit = eventOf("000");

        assertThat(visit.type()).isIn(EventType.VISIT, EventType.MEETING);
        assertThat(where(visit)).isEqualTo("Ankara");
        assertThat(days(visit)).isEqualTo("2024-11-25 2024-11-25");
        assertThat(visit.coverage().reports()).isEqualTo(2);
        assertThat(visit.coverage().independent()).isEqualTo(2);
        assertThat(visit.coverage().copies()).isZero();
        assertThat(people(visit))
                .contains("recep-tayyip-erdogan", "mark-rutte", "hakan-fidan", "yasar-guler")
                .doesNotHaveDuplicates();
        assertThat(visit.participants().stream().map(Participant::name))
                .contains("Recep Tayyip Erdoğan", "Yaşar Güler");
    }

    @Test
    void attackOfOctoberIsBackgroundOfTheVisit() {
        var visit = eventOf("000");

        assertThat(visit.figures()).noneMatch(figure -> figure.kind() == FigureKind.KILLED);
        assertThat(visit.background())
                .anySatisfy(background -> assertThat(background.figures())
                        .anyMatch(figure -> figure.kind() == FigureKind.KILLED
                                && figure.value().equals(Quantity.of(5))));
        assertThat(visit.background())
                .anyMatch(background ->
                        background.when() != null && background.when().value().startsWith("2024-10"));
    }

    @Test
    void speechAfterTheCabinetMeeting() {
        assertThat(days(eventOf("002"))).isEqualTo("2024-07-16 2024-07-16");
    }

    @Test
    void defenceTalksInLondon() {
        var talks = eventOf("003");

        assertThat(talks.reports().get(0).language()).isEqualTo("tr");
        assertThat(where(talks)).isEqualTo("London");
        assertThat(days(talks)).isEqualTo("2025-05-29 2025-05-30");
        assertThat(people(talks)).contains("ilkay-altindag", "mark-ridgway");
    }

    @Test
    void plannedVisitToWashington() {
        var visit = eventOf("004");

        assertThat(visit.phase()).isEqualTo(Phase.PLANNED);
        assertThat(where(visit)).isEqualTo("Washington");
        assertThat(days(visit)).isEqualTo("2025-03-25 2025-03-26");
        assertThat(people(visit)).contains("hakan-fidan", "marco-rubio");
    }

    private static CanonicalEvent eventOf(String number) {
        return fold(Seeds.all()).stream()
                .filter(event -> event.reports().stream()
                        .anyMatch(report -> String.valueOf(report.id()).startsWith(number)))
                .findFirst()
                .orElseThrow();
    }

    private static List<CanonicalEvent> fold(List<Seed> seeds) {
        var latest = new TreeMap<String, CanonicalEvent>();
        var run = new FoldRun(CORE, DeskPolicy.withoutHorizon(), new FoldSink() {
            @Override
            public void decided(Decision decision) {
                decision.changes()
                        .forEach(change -> latest.put(change.after().eventId().value(), change.after()));
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new AssertionError(rejection.toString());
            }
        });
        seeds.forEach(seed -> run.take(new RawMessage(null, seed.raw(), Map.of(), Instant.EPOCH)));
        return new ArrayList<>(latest.values());
    }

    private static Set<Set<String>> groups(List<CanonicalEvent> events) {
        return events.stream()
                .map(event -> event.reports().stream()
                        .map(report -> String.valueOf(report.id()))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static List<String> people(CanonicalEvent event) {
        return event.participants().stream()
                .map(Participant::id)
                .filter(id -> id.startsWith("person:"))
                .map(id -> id.substring("person:".length()))
                .toList();
    }

    private static String where(CanonicalEvent event) {
        return event.where() == null ? "nowhere" : event.where().name();
    }

    private static String days(CanonicalEvent event) {
        return event.when() == null
                ? "never"
                : event.when().start().day() + " " + event.when().end().day();
    }
}
