package io.newsfold.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.newsfold.intake.Intake;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.model.ArticleId;
import io.newsfold.run.Settings;
import io.newsfold.run.StreamsProperties;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends raw articles to their topic as they came. The key is the article's id in Newsfold, which its URL gives,
 * so that versions and cancellations of one article stay in order; one that the pipeline will refuse is sent too,
 * without a key, and told.
 */
final class Publisher implements AutoCloseable {
    private final KafkaProducer<byte @Nullable [], byte[]> producer;
    private final Intake intake = Intake.standard();
    private final String topic;
    private final @Nullable String desk;
    private final Consumer<String> problems;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicInteger failed = new AtomicInteger();

    /** @param problems takes a line for each article that the pipeline will refuse, or that could not be sent */
    Publisher(Settings settings, String topic, @Nullable String desk, Consumer<String> problems) {
        Map<String, Object> properties = new TreeMap<>(settings.clientProperties());
        properties.putIfAbsent("acks", "all");
        properties.putIfAbsent("linger.ms", "5");
        properties.putIfAbsent("max.request.size", Integer.toString(StreamsProperties.LARGEST_RECORD));
        this.producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        this.topic = topic;
        this.desk = desk;
        this.problems = problems;
    }

    void publish(String where, byte[] value) {
        var message = new ProducerRecord<>(topic, key(where, value), value);
        if (desk != null) {
            message.headers().add("desk", desk.getBytes(UTF_8));
        }
        try {
            var unused = producer.send(message, (metadata, exception) -> {
                if (exception == null) {
                    sent.incrementAndGet();
                } else {
                    failed(where, exception);
                }
            });
        } catch (KafkaException e) {
            failed(where, e);
        }
    }

    /** Waits until all is sent or has failed. */
    void flush() {
        producer.flush();
    }

    long sent() {
        return sent.get();
    }

    int failed() {
        return failed.get();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
    }

    private void failed(String where, Exception exception) {
        failed.incrementAndGet();
        problems.accept(where + ": not sent: " + exception.getMessage());
    }

    private byte @Nullable [] key(String where, byte[] value) {
        Map<String, String> headers = desk == null ? Map.of() : Map.of("desk", desk);
        byte @Nullable [] key = null;
        for (var outcome : intake.read(new RawMessage(null, value, headers, Instant.EPOCH))) {
            if (outcome instanceof Outcome.Rejected rejected) {
                problems.accept(where + ": the pipeline will refuse it: "
                        + rejected.rejection().code() + ", "
                        + rejected.rejection().message());
            }
            var id = identity(outcome);
            if (key == null && id != null) {
                key = id.value().getBytes(UTF_8);
            }
        }
        return key;
    }

    private static @Nullable ArticleId identity(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted.article().articleId();
        }
        if (outcome instanceof Outcome.Held held) {
            return held.article().articleId();
        }
        return outcome instanceof Outcome.Retracted retracted ? retracted.articleId() : null;
    }
}
