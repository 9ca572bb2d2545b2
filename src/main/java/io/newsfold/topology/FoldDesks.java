package io.newsfold.topology;

import io.newsfold.codec.ChangeCodec;
import io.newsfold.codec.DeskLogCodec;
import io.newsfold.codec.Json;
import io.newsfold.desk.Decision;
import io.newsfold.desk.DeskLedger;
import io.newsfold.desk.LogPosition;
import io.newsfold.fold.Core;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Folds one partition of the desk log: asks the desk, checks the sizes of all it would write, writes. An exception while
 * deciding becomes a rejected record; one while writing stops the task, because half a decision must not stand.
 */
final class FoldDesks implements Processor<byte[], byte[], byte[], byte[]> {
    private final TopologySettings settings;
    private final Core core;
    private @Nullable Link link;

    /** What a running processor has. */
    private record Link(
            ProcessorContext<byte[], byte[]> context,
            DeskStores stores,
            SortedMap<Desk, DeskLedger> desks,
            Counters counters) {}

    /** One decision with everything it writes, encoded and measured. */
    private record Prepared(Decision decision, DeskStores.Writes writes, List<Output> outputs) {}

    private record Output(String sink, Record<byte[], byte[]> record) {}

    FoldDesks(TopologySettings settings, Core core) {
        this.settings = settings;
        this.core = core;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        var stores = new DeskStores(context);
        var desks = stores.restore(desk -> core.open(desk, settings.policy()));
        link = new Link(context, stores, desks, new Counters(context.metrics(), Nodes.FOLD_DESKS));
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        LogRecord log;
        try {
            log = decode(record);
        } catch (RuntimeException e) {
            reject(record, new Rejection(Rejection.Code.MALFORMED, "match", "not a record of the desk log: " + e));
            return;
        }
        if (log instanceof LogRecord.Tick tick) {
            link().desks().values().forEach(desk -> {
                if (age(desk, tick.at(), record)) {
                    link().stores().writeClock(desk.desk(), desk.clock());
                }
            });
            return;
        }
        var desk = link().desks().computeIfAbsent(deskOf(log), name -> core.open(name, settings.policy()));
        if (age(desk, log.at(), record)) {
            decide(desk, log, record);
        }
    }

    /** Moves the desk on to a time; false if what falls due could not be decided, and the record is refused. */
    private boolean age(DeskLedger desk, @Nullable Instant at, Record<byte[], byte[]> record) {
        Prepared aged;
        try {
            aged = prepare(desk.age(at, position()), record);
        } catch (RuntimeException e) {
            reject(record, new Rejection(Rejection.Code.MATCH_FAILED, "match", "the desk could not be aged: " + e));
            return false;
        }
        if (aged.decision().isQuiet()) {
            desk.apply(aged.decision());
        } else {
            apply(desk, aged);
        }
        return true;
    }

    private void decide(DeskLedger desk, LogRecord log, Record<byte[], byte[]> record) {
        Prepared prepared;
        try {
            prepared = prepare(desk.decide(log, position()), record);
        } catch (RuntimeException e) {
            link().stores().writeClock(desk.desk(), desk.clock());
            reject(record, new Rejection(Rejection.Code.MATCH_FAILED, "match", "could not be decided: " + e));
            return;
        }
        var refused = prepared.decision().rejection();
        if (refused != null) {
            reject(record, refused);
        }
        prepared.decision().counted().forEach(what -> link().counters().count("counted", what.name()));
        apply(desk, prepared);
    }

    private void apply(DeskLedger desk, Prepared prepared) {
        link().stores().write(prepared.decision(), prepared.writes());
        prepared.outputs().forEach(output -> link().context().forward(output.record(), output.sink()));
        desk.apply(prepared.decision());
    }

    private static Prepared prepare(Decision decision, Record<byte[], byte[]> record) {
        var writes = DeskStores.encode(decision);
        if (writes.largest() > Limits.LARGEST_VALUE) {
            throw new IllegalStateException("a stored value would take " + writes.largest() + " bytes");
        }
        var outputs = new ArrayList<Output>();
        for (var change : decision.changes()) {
            var event = change.after();
            var id = event.eventId() + "/" + event.revision();
            outputs.add(
                    output(Nodes.EVENTS, event.eventId().value(), Json.bytes(event), id, "event", change.at(), record));
            byte[] told = Json.bytes(ChangeCodec.change(change));
            outputs.add(output(Nodes.CHANGES, event.eventId().value(), told, id, "event.changed", change.at(), record));
        }
        var now = decision.clock().now();
        for (var article : decision.articles()) {
            var key = article.articleId().value();
            outputs.add(output(Nodes.ARTICLE_EVENTS, key, Json.bytes(article), key, "article.placed", now, record));
        }
        for (ArticleId article : decision.retractedArticles()) {
            var key = article.value();
            outputs.add(output(Nodes.ARTICLE_EVENTS, key, null, key, "article.retracted", now, record));
        }
        return new Prepared(decision, writes, outputs);
    }

    private static Output output(
            String sink,
            String key,
            byte @Nullable [] value,
            String id,
            String type,
            Instant time,
            Record<byte[], byte[]> record) {
        if (value != null && value.length > Limits.LARGEST_EVENT + 50_000) {
            throw new IllegalStateException(id + " would take " + value.length + " bytes");
        }
        var headers = CloudEventHeaders.of(id, "io.newsfold." + type, time);
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        return new Output(sink, new Record<>(keyBytes, value, record.timestamp(), headers));
    }

    private void reject(Record<byte[], byte[]> record, Rejection rejection) {
        link().counters().count("rejected", rejection.code().name());
        var source = link().context().recordMetadata().orElse(null);
        link().context().forward(Rejections.record(record, record.value(), rejection, source, 0), Nodes.UNDECIDED);
    }

    private static LogRecord decode(Record<byte[], byte[]> record) {
        var type = CloudEventHeaders.value(record.headers(), CloudEventHeaders.TYPE);
        if (type == null || record.value() == null) {
            throw new IllegalArgumentException("no value, or no header " + CloudEventHeaders.TYPE);
        }
        return DeskLogCodec.decode(type, record.value());
    }

    private static Desk deskOf(LogRecord log) {
        return Objects.requireNonNull(log.desk(), "only a tick has no desk");
    }

    private LogPosition position() {
        return link().context()
                .recordMetadata()
                .map(source -> new LogPosition(source.partition(), source.offset()))
                .orElse(LogPosition.NONE);
    }

    private Link link() {
        return Objects.requireNonNull(link, "not started");
    }
}
