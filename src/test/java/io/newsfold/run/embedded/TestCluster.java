package io.newsfold.run.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.newsfold.run.TopicFolder;
import io.newsfold.run.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The embedded broker of the tests, with what tests do to a cluster: send, read all that is committed, ask. */
public final class TestCluster implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final Path folder;
    private final Admin admin;
    private final KafkaProducer<byte @Nullable [], byte @Nullable []> producer;
    private final AtomicInteger prefixes = new AtomicInteger();

    private TestCluster(EmbeddedBroker broker, Path folder) {
        this.broker = broker;
        this.folder = folder;
        this.admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", 8 << 20, "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    static TestCluster start() {
        try {
            Path folder = Files.createTempDirectory("newsfold-test-broker");
            return new TestCluster(EmbeddedBroker.start(folder.resolve("broker"), 0), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public Admin admin() {
        return admin;
    }

    /** A topic prefix that no other test has. */
    public String freshPrefix() {
        return "test" + prefixes.incrementAndGet() + ".";
    }

    /** A fresh prefix with all topics of the pipeline created under it. */
    public String freshTopics() {
        var prefix = freshPrefix();
        new Topics(admin, TopicFolder.read(prefix)).apply();
        return prefix;
    }

    /** Sends one record and waits until the broker has it. */
    public void send(String topic, @Nullable String key, @Nullable String value) {
        send(new ProducerRecord<>(topic, bytes(key), bytes(value)));
    }

    /** Sends one record and waits until the broker has it. */
    public void send(ProducerRecord<byte @Nullable [], byte @Nullable []> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("not sent to " + message.topic(), e.getCause());
        }
    }

    /** All that is committed in a topic now, by partition and offset. */
    public List<ConsumerRecord<byte[], byte[]>> readAll(String topic) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        found.sort(Comparator.<ConsumerRecord<byte[], byte[]>>comparingInt(ConsumerRecord::partition)
                .thenComparingLong(ConsumerRecord::offset));
        return found;
    }

    @Override
    public void close() throws IOException {
        producer.close();
        admin.close();
        broker.close();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(UTF_8);
    }
}
