package io.newsfold.run;

import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.mainConsumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;
import static org.apache.kafka.streams.StreamsConfig.topicPrefix;

import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Kafka Streams' own properties. Handlers of exceptions stay those that fail: a bad message never becomes an exception
 * here, so one that does is a bug, and the task stops before it commits half of it.
 */
public final class StreamsProperties {
    /** What the largest record may be, on topics and changelogs alike. */
    public static final int LARGEST_RECORD = 4 << 20;

    /** Room for the protocol around the largest record. */
    private static final int LARGEST_REQUEST = LARGEST_RECORD + (64 << 10);

    private StreamsProperties() {}

    /** The properties of the pipeline; a topology must be built with them too, since some of them shape it. */
    public static Properties of(Settings settings) {
        var properties = new Properties();
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.commitInterval().toMillis());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // By its name: Kafka deprecates the constant, since it wants this to become the only way.
        properties.put("processing.exception.handler.global.enabled", true);
        records(properties);
        membership(properties, settings);
        properties.putAll(settings.kafka());
        return properties;
    }

    private static void records(Properties properties) {
        // Kafka Streams waits 100 ms for a fuller batch, which is most of an event's way through the pipeline.
        properties.put(producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        properties.put(producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_REQUEST);
        properties.put(consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), LARGEST_REQUEST);
        properties.put(consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        properties.put(topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), LARGEST_RECORD);
        // A partition that begins with old articles is read from its beginning, also by a new group.
        properties.put(consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    }

    /** A named instance comes back to its tasks; one without a name is missed after 10 s instead of Kafka's 45. */
    private static void membership(Properties properties, Settings settings) {
        if (settings.instanceId() == null) {
            properties.put(consumerPrefix(CommonClientConfigs.SESSION_TIMEOUT_MS_CONFIG), 10_000);
            properties.put(consumerPrefix(CommonClientConfigs.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
        } else {
            properties.put(mainConsumerPrefix(CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG), settings.instanceId());
        }
    }
}
