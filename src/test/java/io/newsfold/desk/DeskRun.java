package io.newsfold.desk;

import static io.newsfold.testing.Enriched.id;

import io.newsfold.codec.Json;
import io.newsfold.event.EventState;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Control;
import io.newsfold.model.Desk;
import io.newsfold.model.EventId;
import io.newsfold.model.LogRecord;
import io.newsfold.record.CanonicalFold;
import io.newsfold.record.RecordFold;
import io.newsfold.testing.Enriched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A desk under test that goes by the first word of titles, with all that it told. */
final class DeskRun {
    static final DeskPolicy POLICY = new DeskPolicy(Duration.ofDays(3), Duration.ofDays(14));
    static final RecordFold FOLD = new CanonicalFold("first-word", record -> Json.bytes(record).length);

    final FirstWordMatcher matcher = new FirstWordMatcher();
    final DeskLedger desk = new DeskLedger(Desk.WORLD, matcher, FOLD, POLICY);
    final List<EventChange> changes = new ArrayList<>();
    final Map<ArticleId, ArticleEvent> told = new HashMap<>();

    Decision comes(Enriched article) {
        return take(new LogRecord.Reported(article.build()));
    }

    Decision retract(String name) {
        return take(new LogRecord.Retraction(id(name), Desk.WORLD, null, null));
    }

    /** An editor's retraction of a whole event. */
    Decision retract(EventId event) {
        var said = new Control(Control.Kind.RETRACT, List.of(), event, "Ines", "a hoax");
        return take(new LogRecord.Controlled(Desk.WORLD, "r1", said, null));
    }

    Decision mustLink(String control, String... names) {
        return control(control, Control.Kind.MUST_LINK, names);
    }

    Decision cannotLink(String control, String... names) {
        return control(control, Control.Kind.CANNOT_LINK, names);
    }

    private Decision control(String control, Control.Kind kind, String... names) {
        var articles = Stream.of(names).map(Enriched::id).toList();
        var said = new Control(kind, articles, null, "Ines", "one and the same");
        return take(new LogRecord.Controlled(Desk.WORLD, control, said, null));
    }

    Decision takeBack(String control) {
        return take(new LogRecord.Controlled(Desk.WORLD, control, null, null));
    }

    void tick(String at) {
        apply(desk.age(Instant.parse(at), LogPosition.NONE));
    }

    Decision take(LogRecord log) {
        apply(desk.age(log.at(), LogPosition.NONE));
        var decision = desk.decide(log, LogPosition.NONE);
        apply(decision);
        return decision;
    }

    private void apply(Decision decision) {
        changes.addAll(decision.changes());
        decision.articles().forEach(article -> told.put(article.articleId(), article));
        desk.apply(decision);
    }

    /** What was told last of the event of an article. */
    @Nullable
    EventId eventOf(String name) {
        return Objects.requireNonNull(told.get(id(name)), name).eventId();
    }

    EventState event(@Nullable EventId id) {
        return desk.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
