package io.newsfold.fold;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.codec.Json;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Control;
import io.newsfold.model.Desk;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.LogRecord;
import io.newsfold.text.Hash;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file that are no raw articles, as records of the desk log:
 *
 * <ul>
 *   <li>an enriched article, as {@code read} prints it and the desk log holds it
 *   <li>a control, as on {@code news.controls}: {@code kind} with {@code articles} or {@code event}, and where they are
 *       wanted {@code controlId}, {@code desk}, {@code at}; {@code control: null} with a {@code controlId} takes one back
 *   <li>a retraction: {@code articleId}, {@code desk}, {@code at}, {@code reason}
 *   <li>a tick: {@code at} alone
 * </ul>
 */
public final class LogLines {
    private final UnaryOperator<String> articleIds;

    /** {@code articleIds} gives the article id of a publisher's own id, or the same where it knows none. */
    public LogLines(UnaryOperator<String> articleIds) {
        this.articleIds = articleIds;
    }

    /** The record, or nothing if the line is something else, a raw article as a rule. Throws if it is a broken one. */
    public Optional<LogRecord> read(JsonNode line) {
        if (!line.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(record(line));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not a record of the desk log: " + e.getMessage(), e);
        }
    }

    private @Nullable LogRecord record(JsonNode line) {
        if (line.has("articleId") && line.has("names") && line.has("body")) {
            return new LogRecord.Reported(Json.read(Json.bytes(line), EnrichedArticle.class));
        }
        if (line.hasNonNull("articleId") && !line.has("title") && !line.has("eventId")) {
            return new LogRecord.Retraction(article(line.get("articleId")), desk(line), at(line), text(line, "reason"));
        }
        if (line.has("control") && line.hasNonNull("controlId")) {
            var control = line.get("control");
            return new LogRecord.Controlled(
                    desk(line), line.get("controlId").asText(), control.isNull() ? null : control(control), at(line));
        }
        if (line.has("kind") && (line.has("articles") || line.has("event"))) {
            @Nullable String id = text(line, "controlId");
            return new LogRecord.Controlled(
                    desk(line), id == null ? Hash.id("control", line.toString()) : id, control(line), at(line));
        }
        boolean nothingElse = line.size() == (line.has("specVersion") ? 2 : 1);
        @Nullable Instant at = at(line);
        return at != null && nothingElse ? new LogRecord.Tick(at) : null;
    }

    private Control control(JsonNode control) {
        var articles = new ArrayList<ArticleId>();
        control.path("articles").forEach(article -> articles.add(article(article)));
        @Nullable String event = text(control, "event");
        return new Control(
                Control.Kind.valueOf(control.path("kind").asText()),
                articles,
                event == null ? null : new EventId(event),
                text(control, "by"),
                text(control, "reason"));
    }

    private ArticleId article(JsonNode id) {
        return new ArticleId(articleIds.apply(id.asText()));
    }

    private static Desk desk(JsonNode line) {
        @Nullable String desk = text(line, "desk");
        return desk == null ? Desk.WORLD : new Desk(desk);
    }

    private static @Nullable Instant at(JsonNode line) {
        @Nullable String at = text(line, "at");
        return at == null ? null : Instant.parse(at);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }
}
