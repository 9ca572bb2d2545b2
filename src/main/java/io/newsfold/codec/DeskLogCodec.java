package io.newsfold.codec;

import io.newsfold.model.ArticleId;
import io.newsfold.model.Control;
import io.newsfold.model.Desk;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.LogRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records of the desk log as bytes. The header {@code ce_type} tells which of the four kinds a value is. */
public final class DeskLogCodec {
    public static final String ARTICLE = "io.newsfold.article.enriched";
    public static final String RETRACTION = "io.newsfold.article.retracted";
    public static final String CONTROL = "io.newsfold.desk.controlled";
    public static final String TICK = "io.newsfold.desk.ticked";

    private DeskLogCodec() {}

    /** A record encoded: its key {@code desk|id} ({@code tick|n} for a tick), its type and its value. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way out: never compared, never changed
    public record Encoded(String key, String type, byte[] value) {}

    record RetractionValue(
            String specVersion,
            ArticleId articleId,
            Desk desk,
            @Nullable Instant at,
            @Nullable String reason) {}

    record ControlValue(
            String specVersion,
            Desk desk,
            String controlId,
            @Nullable Instant at,
            @Nullable Control control) {}

    record TickValue(String specVersion, Instant at) {}

    public static String key(Desk desk, String id) {
        return desk.name() + "|" + id;
    }

    /** Encodes a record of a desk. */
    public static Encoded encode(LogRecord log) {
        if (log instanceof LogRecord.Reported reported) {
            var article = reported.article();
            return new Encoded(key(article.desk(), article.articleId().value()), ARTICLE, Json.bytes(article));
        }
        if (log instanceof LogRecord.Retraction retraction) {
            var value = new RetractionValue(
                    EnrichedArticle.SPEC_VERSION,
                    retraction.articleId(),
                    retraction.desk(),
                    retraction.at(),
                    retraction.reason());
            return new Encoded(key(retraction.desk(), retraction.articleId().value()), RETRACTION, Json.bytes(value));
        }
        if (log instanceof LogRecord.Controlled controlled) {
            var value = new ControlValue(
                    EnrichedArticle.SPEC_VERSION,
                    controlled.desk(),
                    controlled.controlId(),
                    controlled.at(),
                    controlled.control());
            return new Encoded(key(controlled.desk(), controlled.controlId()), CONTROL, Json.bytes(value));
        }
        if (log instanceof LogRecord.Tick tick) {
            return tick(tick, 0);
        }
        throw new IllegalArgumentException("no such record: " + log);
    }

    /** Encodes a tick for one partition of the log. */
    public static Encoded tick(LogRecord.Tick tick, int partition) {
        return new Encoded(
                Desk.TICK + "|" + partition, TICK, Json.bytes(new TickValue(EnrichedArticle.SPEC_VERSION, tick.at())));
    }

    /** Reads a record back; throws on a type or value that this program did not write. */
    public static LogRecord decode(String type, byte[] value) {
        return switch (type) {
            case ARTICLE -> new LogRecord.Reported(Json.read(value, EnrichedArticle.class));
            case RETRACTION -> {
                var retraction = Json.read(value, RetractionValue.class);
                yield new LogRecord.Retraction(
                        retraction.articleId(), retraction.desk(), retraction.at(), retraction.reason());
            }
            case CONTROL -> {
                var control = Json.read(value, ControlValue.class);
                yield new LogRecord.Controlled(control.desk(), control.controlId(), control.control(), control.at());
            }
            case TICK -> new LogRecord.Tick(Json.read(value, TickValue.class).at());
            default -> throw new IllegalArgumentException("no such type of desk-log record: " + type);
        };
    }
}
