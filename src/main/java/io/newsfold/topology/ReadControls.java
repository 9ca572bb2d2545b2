package io.newsfold.topology;

import io.newsfold.codec.DeskLogCodec;
import io.newsfold.codec.Json;
import io.newsfold.model.Control;
import io.newsfold.model.Desk;
import io.newsfold.model.LogRecord;
import io.newsfold.model.Rejection;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Writes editors' controls to the desk log, where they have a place in the order of decisions. */
final class ReadControls implements Processor<byte[], byte[], byte[], byte[]> {
    private final TopologySettings settings;
    private @Nullable ProcessorContext<byte[], byte[]> context;

    ReadControls(TopologySettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        var running = java.util.Objects.requireNonNull(context);
        DeskLogCodec.Encoded encoded;
        LogRecord.Controlled control;
        try {
            control = read(record);
            encoded = DeskLogCodec.encode(control);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            var rejection = new Rejection(Rejection.Code.BAD_CONTROL, "intake", String.valueOf(cause.getMessage()));
            running.forward(
                    Rejections.record(
                            record,
                            record.value(),
                            rejection,
                            running.recordMetadata().orElse(null),
                            0),
                    Nodes.REJECTED);
            return;
        }
        var headers = CloudEventHeaders.of(encoded.key(), encoded.type(), control.at());
        byte[] key = encoded.key().getBytes(StandardCharsets.UTF_8);
        running.forward(new Record<>(key, encoded.value(), record.timestamp(), headers), Nodes.DESK_LOG);
    }

    private LogRecord.Controlled read(Record<byte[], byte[]> record) {
        var key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        int bar = key.indexOf('|');
        if (bar <= 0 || bar == key.length() - 1) {
            throw new IllegalArgumentException("the key of a control is desk|id, not '" + key + "'");
        }
        var control = record.value() == null ? null : Json.read(record.value(), Control.class);
        var at = settings.clock().at(Instant.ofEpochMilli(record.timestamp()), null);
        return new LogRecord.Controlled(new Desk(key.substring(0, bar)), key.substring(bar + 1), control, at);
    }
}
