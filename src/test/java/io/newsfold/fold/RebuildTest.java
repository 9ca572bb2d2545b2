package io.newsfold.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.newsfold.codec.Json;
import io.newsfold.codec.StoredEvent;
import io.newsfold.desk.Decision;
import io.newsfold.desk.DeskLedger;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.desk.EditorLink;
import io.newsfold.desk.LogPosition;
import io.newsfold.desk.Placement;
import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.intake.RawMessage;
import io.newsfold.match.MatchSettings;
import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.encoder.WordEncoder;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Control;
import io.newsfold.model.Desk;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import io.newsfold.pivot.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A desk rebuilt from its stores before every record decides as the one that was never stopped. */
final class RebuildTest {
    private static final Core CORE = Core.standard();
    private static final DeskPolicy POLICY = new DeskPolicy(Duration.ofDays(3), Duration.ofDays(14));

    private Core core = CORE;

    /** What stores hold: JSON, as the topology writes it. */
    private final Map<ArticleId, byte[]> placements = new TreeMap<>();

    private final Map<EventId, byte[]> events = new TreeMap<>();
    private final Map<ArticleId, Instant> retracted = new TreeMap<>();
    private final Map<String, byte[]> links = new TreeMap<>();

    @Test
    void rebuildingAfterEveryArticleChangesNothingOnTheSamples() throws IOException {
        try (InputStream samples = RebuildTest.class.getResourceAsStream("/samples/articles.jsonl")) {
            assertThat(samples).isNotNull();
            var lines = new String(samples.readAllBytes(), StandardCharsets.UTF_8).lines();

            assertRebuildingChangesNothing(log(lines.toList()));
        }
    }

    @Test
    void rebuildingAfterEveryArticleChangesNothingOnTheLabelledCorpus() throws IOException {
        var gold = Path.of(System.getProperty("newsfold.shared", "../shared"), "gold", "articles.jsonl");
        assumeTrue(Files.exists(gold), "the labelled corpus lies in ../shared");

        assertRebuildingChangesNothing(log(Files.readAllLines(gold)));
    }

    /** No store holds a vector: each is made anew of its report. */
    @Test
    void rebuildingChangesNothingWhileAnEncoderIsAsked() throws IOException {
        try (InputStream samples = RebuildTest.class.getResourceAsStream("/io/newsfold/match/learn.jsonl")) {
            assertThat(samples).isNotNull();
            var lines = new String(samples.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .limit(60);
            var pivot = Lexicon.load();
            var encoders = new ArrayList<WordEncoder>();
            core = CORE.matchedBy(() -> {
                encoders.add(new WordEncoder());
                return new MatchSettings(null, Adviser.of(encoders.get(encoders.size() - 1))).matcher(pivot);
            });

            assertRebuildingChangesNothing(log(lines.toList()));

            var unasked = new WordEncoder();
            assertThat(Adviser.of(unasked)).isNotNull();
            assertThat(encoders).anyMatch(encoder -> encoder.texts() > unasked.texts());
        }
    }

    /** Places that reports leave are taken by others, and lists lose and gain reports at both ends. */
    @Test
    void rebuildingChangesNothingWhileArticlesChangeAreTakenBackAndAreForgotten() throws IOException {
        try (InputStream samples = RebuildTest.class.getResourceAsStream("/samples/articles.jsonl")) {
            assertThat(samples).isNotNull();
            var lines = new String(samples.readAllBytes(), StandardCharsets.UTF_8).lines();
            var log = new ArrayList<LogRecord>();
            var told = new ArrayList<EnrichedArticle>();
            for (var record : log(lines.toList())) {
                log.add(record);
                if (record instanceof LogRecord.Reported reported) {
                    told.add(reported.article());
                    log.addAll(later(told));
                }
            }

            assertRebuildingChangesNothing(log);
        }
    }

    /** What follows the last of these articles: at times a new version, a retraction, an editor's word, or half of them again weeks later. */
    private static List<LogRecord> later(List<EnrichedArticle> told) {
        int count = told.size();
        var at = told.get(count - 1).at();
        var records = new ArrayList<LogRecord>();
        if (count % 3 == 0) {
            var older = told.get(count / 2);
            var changes = Map.of("version", "2", "body", older.body() + " The report was updated.");
            records.add(changed(older, changes));
        }
        if (count % 7 == 0) {
            records.add(new LogRecord.Retraction(told.get(count / 3).articleId(), Desk.WORLD, at, null));
        }
        if (count % 4 == 0) {
            var kind = count % 8 == 0 ? Control.Kind.MUST_LINK : Control.Kind.CANNOT_LINK;
            var articles = List.of(
                    told.get(count - 1).articleId(), told.get(count * 3 / 5).articleId());
            var control = new Control(kind, articles, null, "night desk", null);
            records.add(new LogRecord.Controlled(Desk.WORLD, "c" + count % 12, control, at));
        }
        if (count % 10 == 0) {
            records.add(new LogRecord.Controlled(Desk.WORLD, "c" + count % 12, null, at));
        }
        if (count % 16 == 0) {
            var weeksLater = Objects.requireNonNull(at).plus(Duration.ofDays(9L * count / 16));
            for (var article : told.subList(count / 2, count)) {
                records.add(
                        changed(article, Map.of("articleId", article.articleId() + "x", "at", weeksLater.toString())));
            }
        }
        return records;
    }

    private static LogRecord changed(EnrichedArticle article, Map<String, String> changes) {
        var json = (ObjectNode) Json.readTree(Json.bytes(article));
        changes.forEach(json::put);
        return new LogRecord.Reported(Json.read(Json.bytes(json), EnrichedArticle.class));
    }

    private void assertRebuildingChangesNothing(List<LogRecord> log) {
        var steady = core.open(Desk.WORLD, POLICY);
        for (var record : log) {
            var rebuilt = rebuilt(steady);
            var aged = steady.age(record.at(), LogPosition.NONE);
            assertThat(rebuilt.age(record.at(), LogPosition.NONE)).isEqualTo(aged);
            steady.apply(aged);
            rebuilt.apply(aged);
            store(aged);
            var decision = steady.decide(record, LogPosition.NONE);
            assertThat(rebuilt.decide(record, LogPosition.NONE)).isEqualTo(decision);
            steady.apply(decision);
            store(decision);
        }
        assertThat(steady.events()).isNotEmpty();
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
        List<EventState> whole = events.values().stream()
                .map(bytes -> Json.read(bytes, StoredEvent.class)
                        .withMembers(article -> Objects.requireNonNull(members.get(article))))
                .toList();
        var stored = links.values().stream()
                .map(bytes -> Json.read(bytes, EditorLink.class))
                .toList();
        var ledger = core.open(Desk.WORLD, POLICY);
        ledger.restore(steady.clock(), placed, whole, retracted, stored);
        return ledger;
    }

    private void store(Decision decision) {
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

    /** The desk log that these lines make. */
    private static List<LogRecord> log(List<String> lines) {
        var log = new ArrayList<LogRecord>();
        var run = new FoldRun(CORE, POLICY, new FoldSink() {
            @Override
            public void logged(LogRecord record) {
                if (Desk.WORLD.equals(record.desk())) {
                    log.add(record);
                }
            }

            @Override
            public void decided(Decision decision) {}

            @Override
            public void rejected(Rejection rejection) {}
        });
        lines.forEach(line -> run.take(RawMessage.of(line, Instant.EPOCH)));
        return log;
    }
}
