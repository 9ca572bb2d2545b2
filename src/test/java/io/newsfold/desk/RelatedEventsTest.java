package io.newsfold.desk;

import static io.newsfold.testing.Enriched.article;
import static io.newsfold.testing.Enriched.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.Related;
import io.newsfold.model.CanonicalEvent.Related.Kind;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.EventId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events that have to do with each other, through all that becomes of them; titles that end alike are of such events. */
final class RelatedEventsTest {
    private final DeskRun run = new DeskRun();

    @BeforeEach
    void quakeAndItsTrial() {
        run.comes(article("north", "Quake shakes Orlu", "2026-01-05T06:00:00Z"));
        run.comes(article("south", "Quake is felt inland", "2026-01-05T07:00:00Z"));
        run.comes(article("east", "Builders on trial in Orlu", "2026-01-06T07:00:00Z"));
    }

    @Test
    void eachNamesTheOther() {
        assertThat(related("east")).containsExactly(new Related(quake(), Kind.BACKGROUND, List.of("last word: Orlu")));
        assertThat(related("north")).containsExactly(new Related(trial(), Kind.FOLLOW_UP, List.of("last word: Orlu")));
    }

    @Test
    void olderEventIsToldAnewOnceBecauseOfTheNewArticle() {
        // When
        var before = run.changes.size();
        run.comes(article("west", "Builders plead innocence in Orlu", "2026-01-06T08:00:00Z"));

        // Then
        assertThat(run.changes.get(before - 1)).satisfies(change -> {
            assertThat(change.after().eventId()).isEqualTo(quake());
            assertThat(change.kind()).isEqualTo(ChangeKind.UPDATED);
            assertThat(change.cause()).isEqualTo(id("east").value());
        });
        assertThat(run.changes.subList(before, run.changes.size()))
                .singleElement()
                .satisfies(change -> assertThat(change.after().eventId()).isEqualTo(trial()));
    }

    @Test
    void eventThatIsMergedAwayIsNamedByTheOneThatStands() {
        // Given
        run.comes(article("west", "Shock wakes a valley", "2026-01-06T09:00:00Z"));
        var shock = run.eventOf("west");
        run.comes(article("press", "Mayor visits the valley", "2026-01-06T10:00:00Z"));
        assertThat(related("press")).extracting(Related::eventId).containsExactly(shock);

        // When
        run.mustLink("c1", "north", "west");

        // Then
        assertThat(related("press")).extracting(Related::eventId).containsExactly(quake());
        assertThat(related("north"))
                .extracting(Related::eventId)
                .containsExactlyInAnyOrder(trial(), run.eventOf("press"));
        assertThat(record(shock).related()).isEmpty();
    }

    @Test
    void eventsThatBecomeOneAreNotRelatedToThemselves() {
        // When
        run.mustLink("c1", "north", "east");

        // Then
        assertThat(related("north")).isEmpty();
    }

    @Test
    void tieGoesWithTheReportThatLeaves() {
        // Given
        run.comes(article("west", "Quake victims mourned at the coast", "2026-01-07T06:00:00Z"));
        run.comes(article("press", "Storm hits the coast", "2026-01-07T07:00:00Z"));

        // When
        run.cannotLink("c1", "north", "west");

        // Then
        assertThat(related("press")).extracting(Related::eventId).containsExactly(run.eventOf("west"));
        assertThat(related("north")).extracting(Related::eventId).containsExactly(trial());
    }

    @Test
    void tieIsGoneWithTheArticleThatIsTakenBack() {
        // When
        run.retract("north");

        // Then
        assertThat(related("east")).isEmpty();
        assertThat(related("south")).isEmpty();
    }

    @Test
    void newVersionTellsItsTiesAnew() {
        // When
        run.comes(article("east", "Builders on trial in Varna", "2026-01-06T09:00:00Z")
                .version("2"));

        // Then
        assertThat(related("east")).isEmpty();
        assertThat(related("north")).isEmpty();
    }

    @Test
    void eventThatIsForgottenIsStillNamed() {
        // Given
        var quake = quake();
        run.comes(article("east", "Builders on trial in Orlu again", "2026-01-15T09:00:00Z")
                .version("2"));
        run.comes(article("west", "Builders rest their case in Orlu", "2026-01-18T09:00:00Z"));

        // When
        run.tick("2026-01-20T09:00:00Z");
        run.comes(article("press", "Builders convicted", "2026-01-21T09:00:00Z"));

        // Then
        assertThat(related("west")).extracting(Related::eventId).containsExactly(quake);
    }

    private EventId quake() {
        return Objects.requireNonNull(run.eventOf("north"));
    }

    private EventId trial() {
        return Objects.requireNonNull(run.eventOf("east"));
    }

    private List<Related> related(String article) {
        return record(run.eventOf(article)).related();
    }

    private CanonicalEvent record(@Nullable EventId event) {
        return Objects.requireNonNull(run.event(event).record());
    }
}
