package io.newsfold.desk;

import static io.newsfold.testing.Enriched.article;
import static io.newsfold.testing.Enriched.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsfold.codec.Json;
import io.newsfold.event.EventState;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.Control;
import io.newsfold.model.Desk;
import io.newsfold.model.Flag;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import io.newsfold.model.Relation;
import io.newsfold.record.CanonicalFold;
import io.newsfold.record.RecordFold;
import io.newsfold.testing.Enriched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The life of events on one desk, with a matcher that goes by the first word of a title. */
final class DeskLedgerTest {
    private static final DeskPolicy POLICY = new DeskPolicy(Duration.ofDays(3), Duration.ofDays(14));

    private static final RecordFold FOLD = new CanonicalFold("first-word", record -> Json.bytes(record).length);

    private final FirstWordMatcher matcher = new FirstWordMatcher();
    private final DeskLedger desk = new DeskLedger(Desk.WORLD, matcher, FOLD, POLICY);
    private final List<EventChange> changes = new ArrayList<>();

    @Test
    void secondReportOfAnEventIsItsNextRevision() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        var decision = comes(article("south", "Quake felt far inland", "2026-01-05T07:00:00Z"));

        assertThat(kinds()).containsExactly(ChangeKind.CREATED, ChangeKind.UPDATED);
        assertThat(changes.get(1).after().revision()).isEqualTo(2);
        assertThat(changes.get(1).before()).isEqualTo(changes.get(0).after());
        assertThat(decision.articles()).singleElement().satisfies(placed -> {
            assertThat(placed.eventId()).isEqualTo(changes.get(0).after().eventId());
            assertThat(placed.relation()).isEqualTo(Relation.INDEPENDENT);
        });
    }

    @Test
    void decidingChangesNothing() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));
        var log = new LogRecord.Reported(article("south", "Quake felt far inland", "2026-01-05T07:00:00Z")
                .build());

        var first = desk.decide(log, LogPosition.NONE);
        var second = desk.decide(log, LogPosition.NONE);

        assertThat(second).isEqualTo(first);
        assertThat(desk.events())
                .singleElement()
                .satisfies(event -> assertThat(event.members()).hasSize(1));
    }

    @Test
    void sameArticleAgainIsOnlyCounted() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        var again = comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        assertThat(again.counted()).containsExactly(Decision.Counted.DUPLICATE_DELIVERY);
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void olderVersionIsOnlyCounted() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z").version("2"));

        var older = comes(
                article("north", "Quake near the coast", "2026-01-05T06:30:00Z").version("1"));

        assertThat(older.counted()).containsExactly(Decision.Counted.STALE_VERSION);
        assertThat(desk.events())
                .singleElement()
                .satisfies(event -> assertThat(event.revision()).isEqualTo(1));
    }

    @Test
    void correctedVersionStaysInItsEventAndIsToldAsCorrection() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        comes(article("north", "Tremor shakes the coast", "2026-01-05T08:00:00Z")
                .version("2")
                .correction("It was a tremor."));

        assertThat(kinds()).containsExactly(ChangeKind.CREATED, ChangeKind.CORRECTED);
        assertThat(desk.events()).hasSize(1);
    }

    @Test
    void eventClosesAfterThreeSilentDaysAndReopensWithALateReport() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        tick("2026-01-08T05:59:59Z");
        assertThat(kinds()).containsExactly(ChangeKind.CREATED);
        tick("2026-01-08T06:00:00Z");
        comes(article("south", "Quake remembered", "2026-01-09T06:00:00Z"));

        assertThat(kinds()).containsExactly(ChangeKind.CREATED, ChangeKind.CLOSED, ChangeKind.REOPENED);
        assertThat(changes.get(1).cause()).isEqualTo("time");
        assertThat(changes.get(2).after().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void eventIsForgottenWithItsReportsAfterTheHorizon() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        comes(article("south", "Quake remembered", "2026-01-19T06:00:00Z"));

        assertThat(desk.events())
                .singleElement()
                .satisfies(event -> assertThat(event.founder()).isEqualTo(id("south")));
        assertThat(matcher.known).containsExactly(id("south"));
    }

    @Test
    void articleDatedFarAheadForgetsNothingUnderTheArrivalClock() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        comes(article("south", "Quake of the year 2099 foretold", "2026-01-05T06:05:00Z"));

        assertThat(desk.events())
                .singleElement()
                .satisfies(event -> assertThat(event.members()).hasSize(2));
    }

    @Test
    void retractingTheLastReportRetractsTheEvent() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        var decision = retract("north");

        assertThat(kinds()).containsExactly(ChangeKind.CREATED, ChangeKind.RETRACTED);
        assertThat(changes.get(1).after().status()).isEqualTo(Status.RETRACTED);
        assertThat(changes.get(1).after().reports()).isEmpty();
        assertThat(decision.retractedArticles()).containsExactly(id("north"));
    }

    @Test
    void retractingOneOfTwoReportsTellsTheEventWithoutIt() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));
        comes(article("south", "Quake felt far inland", "2026-01-05T07:00:00Z"));

        retract("north");

        assertThat(kinds()).containsExactly(ChangeKind.CREATED, ChangeKind.UPDATED, ChangeKind.CORRECTED);
        assertThat(changes.get(2).after().reports())
                .singleElement()
                .satisfies(report -> assertThat(report.articleId()).isEqualTo(id("south")));
        assertThat(changes.get(2).after().eventId())
                .isEqualTo(changes.get(0).after().eventId());
    }

    @Test
    void retractedArticleStaysRetracted() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));
        retract("north");

        var again = comes(article("north", "Quake shakes the coast", "2026-01-05T09:00:00Z")
                .version("2"));

        assertThat(again.counted()).containsExactly(Decision.Counted.STAYS_RETRACTED);
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void retractingAnUnknownArticleIsRejected() {
        var decision = retract("nobody");

        assertThat(decision.rejection()).extracting(Rejection::code).isEqualTo(Rejection.Code.NULL_VALUE);
    }

    @Test
    void digestBelongsToNoEvent() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        var decision = comes(article("digest", "Quake and other news", "2026-01-05T07:00:00Z")
                .flag(Flag.MULTI_EVENT));

        assertThat(decision.changes()).isEmpty();
        assertThat(decision.articles()).singleElement().satisfies(placed -> {
            assertThat(placed.eventId()).isNull();
            assertThat(placed.relation()).isEqualTo(Relation.NONE);
        });
        assertThat(matcher.known).containsExactly(id("north"));
    }

    @Test
    void opinionFoundsNothingAndJoinsWhatIsThere() {
        var lonely =
                comes(article("pen", "Flood of words", "2026-01-05T05:00:00Z").flag(Flag.OPINION));
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));

        var joined =
                comes(article("quill", "Quake and duty", "2026-01-05T07:00:00Z").flag(Flag.OPINION));

        assertThat(lonely.changes()).isEmpty();
        assertThat(joined.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.UPDATED));
    }

    @Test
    void controlRetractsArticles() {
        comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z"));
        var control = new Control(Control.Kind.RETRACT, List.of(id("north"), id("nobody")), null, "desk", "hoax");

        take(new LogRecord.Controlled(Desk.WORLD, "c1", control, Instant.parse("2026-01-05T08:00:00Z")));

        assertThat(kinds()).containsExactly(ChangeKind.CREATED, ChangeKind.RETRACTED);
    }

    @Test
    void restoredDeskDecidesAsTheOneThatWasNeverStopped() {
        var placements = new TreeMap<String, Placement>();
        remember(comes(article("north", "Quake shakes the coast", "2026-01-05T06:00:00Z")), placements);
        remember(comes(article("south", "Quake felt far inland", "2026-01-05T07:00:00Z")), placements);
        remember(comes(article("fire", "Fire in the hills", "2026-01-05T08:00:00Z")), placements);
        var restored = new DeskLedger(Desk.WORLD, new FirstWordMatcher(), FOLD, POLICY);
        restored.restore(
                desk.clock(),
                placements.values(),
                new ArrayList<EventState>(desk.events()),
                new TreeMap<>(),
                List.of());
        var next = new LogRecord.Reported(
                article("east", "Fire under control", "2026-01-08T09:00:00Z").build());

        var aged = desk.age(next.at(), LogPosition.NONE);
        var agedRestored = restored.age(next.at(), LogPosition.NONE);
        desk.apply(aged);
        restored.apply(agedRestored);

        assertThat(agedRestored).isEqualTo(aged);
        assertThat(restored.decide(next, LogPosition.NONE)).isEqualTo(desk.decide(next, LogPosition.NONE));
    }

    @Test
    void horizonShorterThanClosingIsRefused() {
        assertThatThrownBy(() -> new DeskPolicy(Duration.ofDays(3), Duration.ofDays(1)))
                .hasMessageContaining("horizon");
    }

    private Decision comes(Enriched article) {
        return take(new LogRecord.Reported(article.build()));
    }

    private Decision retract(String name) {
        return take(new LogRecord.Retraction(id(name), Desk.WORLD, null, null));
    }

    private void tick(String at) {
        apply(desk.age(Instant.parse(at), LogPosition.NONE));
    }

    private Decision take(LogRecord log) {
        apply(desk.age(log.at(), LogPosition.NONE));
        var decision = desk.decide(log, LogPosition.NONE);
        apply(decision);
        return decision;
    }

    private void apply(Decision decision) {
        changes.addAll(decision.changes());
        desk.apply(decision);
    }

    private static void remember(Decision decision, Map<String, Placement> placements) {
        decision.placed()
                .forEach(placement ->
                        placements.put(placement.report().article().articleId().value(), placement));
    }

    private List<ChangeKind> kinds() {
        return changes.stream().map(EventChange::kind).toList();
    }
}
