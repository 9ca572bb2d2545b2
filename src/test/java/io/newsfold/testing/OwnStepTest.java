package io.newsfold.testing;

import static io.newsfold.testing.RawArticleBuilder.articleAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.codec.Json;
import io.newsfold.model.CanonicalEvent;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

/** How a user tests a step of their own behind the pipeline, as the README says it. */
final class OwnStepTest {
    @Test
    void ownStepReadsTheEventsOfThePipeline() {
        var bytes = Serdes.ByteArray();
        try (var pipeline = NewsPipeline.extendedBy(topology -> topology.addSource(
                        "receive-events", bytes.deserializer(), bytes.deserializer(), "news.events")
                .addProcessor("alert", Alerts::new, "receive-events")
                .addSink("write-alerts", "alerts", bytes.serializer(), bytes.serializer(), "alert"))) {
            pipeline.receives(articleAt("https://harbour.example/1")
                    .title("Ferry runs aground off Port Ellery")
                    .body("A ferry ran aground off Port Ellery on Monday. Everybody was brought ashore."));

            assertThat(new String(pipeline.output("alerts").readValue(), StandardCharsets.UTF_8))
                    .isEqualTo("Ferry runs aground off Port Ellery");
        }
    }

    /** Tells the first title of each event. */
    private static final class Alerts extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        @Override
        public void process(Record<byte[], byte[]> record) {
            var event = Json.read(record.value(), CanonicalEvent.class);
            var title = event.title().values().iterator().next().value();
            context().forward(record.withValue(title.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
