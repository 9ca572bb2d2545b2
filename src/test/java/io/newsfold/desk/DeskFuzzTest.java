package io.newsfold.desk;

import static io.newsfold.testing.Enriched.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.codec.Json;
import io.newsfold.codec.StoredEvent;
import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.Status;
import io.newsfold.model.Control;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.LogRecord;
import io.newsfold.testing.Enriched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold whatever comes in whatever order, checked on random logs. */
final class DeskFuzzTest {
    private static final List<String> WORDS = List.of("Quake", "Storm", "Strike", "Vote");
    private static final List<String> PLACES = List.of("coast", "hills", "valley");
    private static final int ARTICLES = 14;
    private static final int RECORDS = 120;

    private final Map<ArticleId, byte[]> placements = new TreeMap<>();
    private final Map<EventId, byte[]> events = new TreeMap<>();
    private final Map<ArticleId, Instant> retracted = new TreeMap<>();
    private final Map<String, byte[]> links = new TreeMap<>();
    private final Map<EventId, Integer> revisions = new HashMap<>();
    private final Map<ArticleId, EventId> told = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void lawsHoldAfterEveryRecord(long seed) {
        var random = new SplittableRandom(seed);
        var steady = open();
        var at = Instant.parse("2026-02-01T00:00:00Z");
        for (int i = 0; i < RECORDS; i++) {
            // many records of one instant, at times a day or two, now and then weeks
            at = at.plusSeconds(
                    random.nextInt(3) == 0 ? random.nextLong(random.nextInt(20) == 0 ? 900_000 : 60_000) : 0);
            var record = record(random, at, i);
            var rebuilt = rebuilt(steady);
            var aged = steady.age(at, LogPosition.NONE);
            assertThat(rebuilt.age(at, LogPosition.NONE)).isEqualTo(aged);
            steady.apply(aged);
            rebuilt.apply(aged);
            store(aged);
            var decision = steady.decide(record, LogPosition.NONE);
            assertThat(rebuilt.decide(record, LogPosition.NONE)).isEqualTo(decision);
            steady.apply(decision);
            store(decision);
            check(steady);
        }
    }

    private static LogRecord record(SplittableRandom random, Instant at, int number) {
        int what = random.nextInt(20);
        if (what < 2) {
            return new LogRecord.Retraction(Enriched.id(name(random)), Desk.WORLD, at, null);
        }
        if (what < 7) {
            var control = what == 2 ? null : control(random);
            return new LogRecord.Controlled(Desk.WORLD, "c" + random.nextInt(8), control, at);
        }
        var title = WORDS.get(random.nextInt(WORDS.size())) + " number " + number + " told from the "
                + PLACES.get(random.nextInt(PLACES.size()));
        var article = article(name(random), title, at.toString())
                .version(Integer.toString(1 + number / 10))
                .body(WORDS.get(random.nextInt(WORDS.size())));
        if (what < 10) {
            article.flag(what == 7 ? Flag.MULTI_EVENT : Flag.OPINION);
        }
        return new LogRecord.Reported(article.build());
    }

    private static Control control(SplittableRandom random) {
        int count = 2 + random.nextInt(2);
        var articles = new ArrayList<ArticleId>();
        for (int i = 0; i < count; i++) {
            articles.add(Enriched.id(name(random)));
        }
        var kind = random.nextBoolean() ? Control.Kind.MUST_LINK : Control.Kind.CANNOT_LINK;
        return random.nextInt(12) == 0
                ? new Control(Control.Kind.RETRACT, articles, null, null, null)
                : new Control(kind, articles, null, "Ines", null);
    }

    private static String name(SplittableRandom random) {
        return "outlet" + random.nextInt(ARTICLES);
    }

    private void check(DeskLedger desk) {
        desk.events().forEach(event -> checkRelated(event, desk));
        var standing = new HashMap<ArticleId, EventId>();
        for (var event : desk.events()) {
            if (event.status() == Status.OPEN || event.status() == Status.CLOSED) {
                assertThat(event.members()).isNotEmpty();
                assertThat(event.mergedInto()).isNull();
                event.members()
                        .forEach(member -> assertThat(standing.put(member.article(), event.id()))
                                .isNull());
            } else {
                assertThat(event.members()).isEmpty();
            }
            if (event.status() == Status.MERGED) {
                assertThat(desk.events())
                        .filteredOn(target -> target.id().equals(event.mergedInto()))
                        .singleElement()
                        .satisfies(target -> assertThat(target.status()).isNotEqualTo(Status.MERGED));
            }
            assertThat(event.revision()).isEqualTo(revisions.get(event.id()));
        }
        placements.forEach((article, bytes) -> {
            var placement = Json.read(bytes, Placement.class);
            assertThat(standing.remove(article)).isEqualTo(placement.event());
            assertThat(told.get(article)).isEqualTo(placement.event());
        });
        assertThat(standing).isEmpty();
    }

    /** A record names other events that stand, or that are forgotten; they name it back, or name as many as a record may. */
    private static void checkRelated(EventState event, DeskLedger desk) {
        var related = Objects.requireNonNull(event.record()).related();
        for (var other : related) {
            assertThat(other.eventId()).isNotEqualTo(event.id());
            desk.events().stream()
                    .filter(known -> known.id().equals(other.eventId()))
                    .forEach(known -> {
                        assertThat(known.status()).isIn(Status.OPEN, Status.CLOSED);
                        assertThat(Objects.requireNonNull(known.record()).related())
                                .anyMatch(back -> back.eventId().equals(event.id()));
                    });
        }
        if (event.members().isEmpty()) {
            assertThat(related).isEmpty();
        }
    }

    private void store(Decision decision) {
        for (var change : decision.changes()) {
            int revision = change.after().revision();
            assertThat(revision).isEqualTo(revisions.getOrDefault(change.after().eventId(), 0) + 1);
            assertThat(change.cause()).isNotEmpty();
            revisions.put(change.after().eventId(), revision);
        }
        decision.articles().forEach(article -> told.put(article.articleId(), article.eventId()));
        decision.dropped().forEach(placements::remove);
        decision.placed()
                .forEach(
                        placement -> placements.put(placement.report().article().articleId(), Json.bytes(placement)));
        decision.forgotten().forEach(events::remove);
        decision.events().forEach(event -> events.put(event.id(), Json.bytes(StoredEvent.of(event))));
        decision.unretracted().forEach(retracted::remove);
        retracted.putAll(decision.retracted());
        decision.unlinked().forEach(links::remove);
        decision.linked().forEach(link -> links.put(link.controlId(), Json.bytes(link)));
    }

    private DeskLedger rebuilt(DeskLedger steady) {
        var members = new HashMap<ArticleId, Member>();
        var placed = new ArrayList<Placement>();
        placements.forEach((id, bytes) -> {
            var placement = Json.read(bytes, Placement.class);
            placed.add(placement);
            if (placement.member() != null) {
                members.put(id, placement.member());
            }
        });
        var whole = events.values().stream()
                .map(bytes -> Json.read(bytes, StoredEvent.class)
                        .withMembers(article -> Objects.requireNonNull(members.get(article))))
                .toList();
        var stored = links.values().stream()
                .map(bytes -> Json.read(bytes, EditorLink.class))
                .toList();
        var ledger = open();
        ledger.restore(steady.clock(), placed, whole, retracted, stored);
        return ledger;
    }

    private static DeskLedger open() {
        return new DeskLedger(Desk.WORLD, new FirstWordMatcher(), DeskRun.FOLD, DeskRun.POLICY);
    }
}
