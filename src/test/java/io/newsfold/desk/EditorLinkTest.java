package io.newsfold.desk;

import static io.newsfold.testing.Enriched.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.ArticleEvent;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.Rejection;
import io.newsfold.model.Signal;
import io.newsfold.testing.Enriched;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An editor's word about which articles are of one event. */
final class EditorLinkTest {
    private final DeskRun run = new DeskRun();

    @Test
    void mustLinkMergesTheEventsIntoTheOneFoundedFirst() {
        run.comes(quake("north", 6));
        run.comes(tremor("south", 7));
        var older = run.eventOf("north");
        var younger = run.eventOf("south");

        run.mustLink("c1", "south", "north");

        assertThat(run.eventOf("south")).isEqualTo(older);
        assertThat(run.event(older).mergedFrom()).containsExactly(younger);
        assertThat(run.event(younger).status()).isEqualTo(Status.MERGED);
        assertThat(run.event(younger).mergedInto()).isEqualTo(older);
        assertThat(run.changes).extracting(EventChange::kind).endsWith(ChangeKind.MERGED, ChangeKind.MERGED);
        assertThat(run.changes.get(3).cause()).isEqualTo("c1");
        assertThat(told("south").signals()).singleElement().satisfies(signal -> {
            assertThat(signal.name()).isEqualTo("mustLink");
            assertThat(signal.detail()).containsExactly("c1", "Ines", "one and the same");
        });
    }

    @Test
    void mustLinkWaitsForAnArticleThatComesLater() {
        run.comes(quake("north", 6));
        run.mustLink("c1", "north", "south");

        run.comes(tremor("south", 7));

        assertThat(run.eventOf("south")).isEqualTo(run.eventOf("north"));
    }

    @Test
    void cannotLinkSplitsAndTheFoundingArticleKeepsTheId() {
        run.comes(quake("north", 6));
        run.comes(quake("south", 7));
        var event = run.eventOf("north");

        run.cannotLink("c1", "north", "south");

        assertThat(run.eventOf("north")).isEqualTo(event);
        assertThat(run.eventOf("south")).isNotEqualTo(event);
        assertThat(run.event(event).splitInto()).containsExactly(run.eventOf("south"));
        assertThat(run.event(run.eventOf("south")).splitFrom()).isEqualTo(event);
        assertThat(run.changes).extracting(EventChange::kind).endsWith(ChangeKind.SPLIT, ChangeKind.SPLIT);
    }

    @Test
    void articleKeptApartFoundsItsOwnEventAndSaysSo() {
        run.comes(quake("north", 6));
        run.cannotLink("c1", "north", "south");

        run.comes(quake("south", 7));

        assertThat(run.eventOf("south")).isNotEqualTo(run.eventOf("north"));
        var runnerUp = told("south").runnerUp();
        assertThat(Objects.requireNonNull(runnerUp).eventId()).isEqualTo(run.eventOf("north"));
        assertThat(runnerUp.signals()).extracting(Signal::name).containsExactly("cannotLink");
    }

    @Test
    void mustLinkTakenBackRevivesTheIdThatWasMergedAway() {
        run.comes(quake("north", 6));
        run.comes(tremor("south", 7));
        var younger = run.eventOf("south");
        run.mustLink("c1", "north", "south");

        run.takeBack("c1");

        assertThat(run.eventOf("south")).isEqualTo(younger);
        assertThat(run.event(younger).status()).isEqualTo(Status.OPEN);
        assertThat(run.event(younger).revision()).isEqualTo(3);
        assertThat(run.event(younger).mergedInto()).isNull();
        assertThat(run.event(run.eventOf("north")).mergedFrom()).isEmpty();
    }

    @Test
    void cannotLinkTakenBackBringsTheReportsTogetherAgain() {
        run.comes(quake("north", 6));
        run.comes(quake("south", 7));
        run.cannotLink("c1", "north", "south");

        run.takeBack("c1");

        assertThat(run.eventOf("south")).isEqualTo(run.eventOf("north"));
    }

    @Test
    void laterWordWins() {
        run.comes(quake("north", 6));
        run.comes(quake("south", 7));
        run.cannotLink("c1", "north", "south");
        run.mustLink("c2", "north", "south");
        assertThat(run.eventOf("south")).isEqualTo(run.eventOf("north"));

        run.cannotLink("c3", "north", "south");
        run.comes(quake("east", 8));

        assertThat(run.eventOf("south")).isNotEqualTo(run.eventOf("north"));
    }

    @Test
    void onlyTheArticleMovesWhereItsEventMustStayApart() {
        run.comes(quake("north", 6));
        run.comes(tremor("south", 7));
        run.comes(tremor("east", 8));
        run.cannotLink("c1", "north", "south");

        run.mustLink("c2", "north", "east");

        assertThat(run.eventOf("east")).isEqualTo(run.eventOf("north"));
        assertThat(run.eventOf("south")).isNotEqualTo(run.eventOf("north"));
    }

    @Test
    void chainsOfMergesLeadToTheLastEvent() {
        run.comes(quake("north", 6));
        run.comes(tremor("south", 7));
        run.comes(article("east", "Shock on the coast", "2026-01-05T08:00:00Z"));
        var first = run.eventOf("north");
        var second = run.eventOf("south");
        var third = run.eventOf("east");

        run.mustLink("c1", "south", "east");
        run.mustLink("c2", "south", "north");

        assertThat(run.event(second).mergedInto()).isEqualTo(first);
        assertThat(run.event(third).mergedInto()).isEqualTo(first);
        assertThat(run.event(first).mergedFrom()).containsExactly(second, third);
        assertThat(run.event(first).members()).hasSize(3);
    }

    @Test
    void redirectsAreForgottenAfterTheHorizon() {
        run.comes(quake("north", 6));
        run.comes(tremor("south", 7));
        run.mustLink("c1", "north", "south");

        run.tick("2026-01-20T07:00:00Z");

        assertThat(run.desk.events()).isEmpty();
        assertThat(run.matcher.known).isEmpty();
    }

    @Test
    void waitingOpinionJoinsTheEventThatOpensLater() {
        run.comes(quake("pen", 5).flag(Flag.OPINION));
        assertThat(run.eventOf("pen")).isNull();

        run.comes(quake("north", 6));

        assertThat(run.eventOf("pen")).isEqualTo(run.eventOf("north"));
        assertThat(run.event(run.eventOf("north")).founder()).isEqualTo(Enriched.id("north"));
    }

    @Test
    void opinionWaitsAgainWhenTheLastReportIsTakenBack() {
        run.comes(quake("north", 6));
        run.comes(quake("pen", 7).flag(Flag.OPINION));
        var event = run.eventOf("north");

        run.retract("north");

        assertThat(run.eventOf("pen")).isNull();
        assertThat(run.event(event).status()).isEqualTo(Status.RETRACTED);
        run.comes(quake("south", 8));
        assertThat(run.eventOf("pen")).isEqualTo(run.eventOf("south"));
    }

    @Test
    void digestNamesTheEventsItTells() {
        run.comes(quake("north", 6));
        run.comes(tremor("south", 7));

        run.comes(article("digest", "The day in short", "2026-01-05T09:00:00Z")
                .flag(Flag.MULTI_EVENT)
                .body("Quake in the north. Rain in the west."));

        assertThat(run.eventOf("digest")).isNull();
        assertThat(told("digest").mentions()).containsExactly(run.eventOf("north"));
    }

    @Test
    void newVersionThatTellsSomethingElseLeavesItsEvent() {
        run.comes(quake("north", 6));
        run.comes(quake("south", 7));
        run.comes(tremor("east", 8));

        run.comes(tremor("south", 9).version("2"));

        assertThat(run.eventOf("south")).isEqualTo(run.eventOf("east"));
    }

    @Test
    void newVersionThatIsADigestLeavesItsEvent() {
        // Given
        run.comes(quake("north", 6));
        run.comes(quake("south", 7));
        run.comes(tremor("east", 8));
        var event = run.eventOf("north");

        // When
        run.comes(quake("north", 9).version("2").flag(Flag.MULTI_EVENT).body("Quake on the coast. Tremor inland."));

        // Then
        assertThat(run.eventOf("north")).isNull();
        assertThat(run.eventOf("south")).isEqualTo(event);
        assertThat(told("north").mentions()).containsExactlyInAnyOrder(event, run.eventOf("east"));
    }

    @Test
    void newVersionThatIsAnOpinionLeavesNoEventOfItsOwn() {
        // Given
        run.comes(quake("north", 6));
        var event = run.eventOf("north");

        // When
        run.comes(quake("north", 7).version("2").flag(Flag.OPINION));

        // Then
        assertThat(run.event(event).status()).isEqualTo(Status.RETRACTED);
        assertThat(run.eventOf("north")).isNull();
        run.comes(quake("south", 8));
        assertThat(run.eventOf("north")).isEqualTo(run.eventOf("south"));
    }

    @Test
    void foundingArticleThatTellsSomethingElseKeepsItsIdAndTheOthersLeave() {
        run.comes(quake("north", 6));
        run.comes(quake("south", 7));
        var event = run.eventOf("north");

        run.comes(
                article("north", "Storm over the coast", "2026-01-05T09:00:00Z").version("2"));

        assertThat(run.eventOf("north")).isEqualTo(event);
        assertThat(run.eventOf("south")).isNotEqualTo(event);
    }

    @Test
    void retractingAnEventThatWasMergedAwayRetractsWhatItBecame() {
        // Given
        run.comes(quake("north", 6));
        run.comes(tremor("south", 7));
        var standing = run.eventOf("north");
        var gone = Objects.requireNonNull(run.eventOf("south"));
        run.mustLink("c1", "north", "south");

        // When
        var decision = run.retract(gone);

        // Then
        assertThat(run.event(standing).status()).isEqualTo(Status.RETRACTED);
        assertThat(run.event(gone).mergedInto()).isEqualTo(standing);
        assertThat(decision.retractedArticles()).containsExactlyInAnyOrder(Enriched.id("north"), Enriched.id("south"));
        assertThat(decision.rejection()).isNull();
    }

    @Test
    void retractingAnEventAgainIsCounted() {
        // Given
        run.comes(quake("north", 6));
        var event = Objects.requireNonNull(run.eventOf("north"));
        run.retract(event);

        // When
        var again = run.retract(event);

        // Then
        assertThat(again.changes()).isEmpty();
        assertThat(again.rejection()).isNull();
        assertThat(again.counted()).contains(Decision.Counted.STAYS_RETRACTED);
    }

    @Test
    void retractingAnEventThatNobodyKnowsIsRejected() {
        // When
        var decision = run.retract(new EventId("evt_nowhere"));

        // Then
        assertThat(decision.rejection()).isNotNull();
        assertThat(Objects.requireNonNull(decision.rejection()).code()).isEqualTo(Rejection.Code.BAD_CONTROL);
        assertThat(decision.rejection().message()).contains("no event evt_nowhere is known");
    }

    private static Enriched quake(String name, int hour) {
        return article(name, "Quake shakes the coast", "2026-01-05T0" + hour + ":00:00Z");
    }

    private static Enriched tremor(String name, int hour) {
        return article(name, "Tremor felt inland", "2026-01-05T0" + hour + ":00:00Z");
    }

    private ArticleEvent told(String article) {
        return Objects.requireNonNull(run.told.get(Enriched.id(article)));
    }
}
