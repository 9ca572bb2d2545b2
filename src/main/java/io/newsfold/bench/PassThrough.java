package io.newsfold.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.newsfold.codec.Json;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** The baseline: articles parsed, written again, and passed on. What Kafka and JSON cost without any reading. */
final class PassThrough {
    private PassThrough() {}

    static Topology topology(String from, String to) {
        var bytes = Serdes.ByteArray();
        return new Topology()
                .addSource("receive", bytes.deserializer(), bytes.deserializer(), from)
                .addProcessor("pass", Passing::new, "receive")
                .addSink("send", to, bytes.serializer(), bytes.serializer(), "pass");
    }

    private static final class Passing implements Processor<byte[], byte[], byte[], byte[]> {
        private @Nullable ProcessorContext<byte[], byte[]> context;

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            this.context = context;
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            var json = (ObjectNode) Json.readTree(record.value());
            json.put("title", json.path("title").asText().strip());
            if (context != null) {
                context.forward(record.withValue(Json.bytes(json)));
            }
        }
    }
}
