package io.newsfold.topology;

import io.newsfold.codec.DeskLogCodec;
import io.newsfold.enrich.EventClock;
import io.newsfold.fold.Core;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.Article;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Makes each raw message regular, reads it, and writes it to the desk log; refuses or holds it back where it must. The
 * only step that knows the wall clock: what it decides by it is written to the log.
 */
final class ReadArticles implements Processor<byte[], byte[], byte[], byte[]> {
    private final TopologySettings settings;
    private final Core core;
    private @Nullable Link link;

    /** What a running processor has. */
    private record Link(ProcessorContext<byte[], byte[]> context, HeldArticles held, Counters counters) {}

    ReadArticles(TopologySettings settings, Core core) {
        this.settings = settings;
        this.core = core;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        link = new Link(
                context,
                new HeldArticles(context.getStateStore(HeldArticles.storeName())),
                new Counters(context.metrics(), Nodes.READ_ARTICLES));
        context.schedule(settings.release(), PunctuationType.WALL_CLOCK_TIME, this::release);
        if (settings.clock() == EventClock.ARRIVAL) {
            context.schedule(settings.tick(), PunctuationType.WALL_CLOCK_TIME, this::tick);
        }
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var arrival = Instant.ofEpochMilli(record.timestamp());
        int element = 0;
        for (var outcome : core.intake().read(message(record, arrival))) {
            take(outcome, record, arrival, element++);
        }
    }

    private void take(Outcome outcome, Record<byte[], byte[]> record, Instant arrival, int element) {
        link().counters().count("ignored-members", outcome.ignoredMembers());
        if (outcome instanceof Outcome.Accepted accepted) {
            link().held().supersede(accepted.article());
            enrich(accepted.article(), record, arrival, element);
        } else if (outcome instanceof Outcome.Held held) {
            boolean isHeld = link().held().hold(held.article(), held.until());
            link().counters().count(isHeld ? "held" : "counted-stale-version");
        } else if (outcome instanceof Outcome.Retracted retracted) {
            link().held().forget(retracted.articleId());
            var at = settings.clock().at(arrival, null);
            log(new LogRecord.Retraction(retracted.articleId(), retracted.desk(), at, retracted.reason()), record);
        } else if (outcome instanceof Outcome.Rejected rejected) {
            reject(record, rejected.original(), rejected.rejection(), element);
        }
    }

    private void enrich(Article article, Record<byte[], byte[]> record, Instant arrival, int element) {
        LogRecord log;
        try {
            var enriched = core.enricher().enrich(article, settings.clock(), arrival);
            log = new LogRecord.Reported(Bodies.retain(enriched, settings.retainBody()));
        } catch (RuntimeException e) {
            var message = article.articleId() + " could not be read: " + e;
            reject(record, record.value(), new Rejection(Rejection.Code.ENRICH_FAILED, "enrich", message), element);
            return;
        }
        var encoded = DeskLogCodec.encode(log);
        if (encoded.value().length > Limits.LARGEST_VALUE) {
            var message = article.articleId() + " with what was read in it takes " + encoded.value().length + " bytes";
            reject(record, record.value(), new Rejection(Rejection.Code.TOO_LARGE, "enrich", message), element);
            return;
        }
        forward(encoded, log.at(), record.timestamp());
    }

    private void log(LogRecord log, Record<byte[], byte[]> record) {
        forward(DeskLogCodec.encode(log), log.at(), record.timestamp());
    }

    private void forward(DeskLogCodec.Encoded encoded, @Nullable Instant at, long timestamp) {
        var headers = CloudEventHeaders.of(encoded.key(), encoded.type(), at);
        byte[] key = encoded.key().getBytes(StandardCharsets.UTF_8);
        link().context().forward(new Record<>(key, encoded.value(), timestamp, headers), Nodes.DESK_LOG);
    }

    private void reject(Record<byte[], byte[]> record, byte @Nullable [] bytes, Rejection rejection, int element) {
        link().counters().count("rejected", rejection.code().name());
        RecordMetadata source = link().context().recordMetadata().orElse(null);
        link().context().forward(Rejections.record(record, bytes, rejection, source, element), Nodes.REJECTED);
    }

    private void release(long wallClock) {
        var now = Instant.ofEpochMilli(wallClock);
        for (var article : link().held().release(now)) {
            var original = new Record<byte[], byte[]>(
                    article.articleId().value().getBytes(StandardCharsets.UTF_8),
                    io.newsfold.codec.Json.bytes(article),
                    wallClock);
            enrich(article, original, now, 0);
        }
    }

    /** This task's share of the log's partitions: each gets one tick from one task. */
    private void tick(long wallClock) {
        var tick = new LogRecord.Tick(Instant.ofEpochMilli(wallClock));
        int task = link().context().taskId().partition();
        for (int partition = task; partition < settings.logPartitions(); partition += settings.intakeTasks()) {
            forward(DeskLogCodec.tick(tick, partition), tick.at(), wallClock);
        }
    }

    private RawMessage message(Record<byte[], byte[]> record, Instant arrival) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return new RawMessage(record.key(), record.value(), headers, arrival);
    }

    private Link link() {
        if (link == null) {
            throw new IllegalStateException("not started");
        }
        return link;
    }
}
