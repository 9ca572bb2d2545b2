package io.newsfold.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a run, read once and checked at once.
 *
 * @param topicPrefix stands before the name of every topic
 * @param applicationId the Kafka Streams application: its group, its transactions, its changelogs
 * @param instanceId names this instance for ever, so that a restart is no rebalance
 * @param clock where a log record's {@code at} comes from
 * @param horizon how long an event is remembered after its last report
 * @param closeAfter how long after its last report an event is closed
 * @param retainBody how much of an article's text stays in the log
 * @param embargoPoll how often held articles are looked at
 * @param tickInterval how often each log partition is told the time
 * @param httpPort 0 for any free one
 * @param kafka Kafka's own properties, handed to every client; they win over those made from these settings
 */
public record Settings(
        String bootstrapServers,
        String topicPrefix,
        String applicationId,
        @Nullable String instanceId,
        Path stateDir,
        int threads,
        Duration commitInterval,
        TopicsAtStart topics,
        Clock clock,
        Duration horizon,
        Duration closeAfter,
        RetainBody retainBody,
        Duration embargoPoll,
        Duration tickInterval,
        String httpHost,
        int httpPort,
        Map<String, String> kafka) {
    public Settings {
        kafka = Collections.unmodifiableMap(new TreeMap<>(kafka));
    }

    /** What a start does about topics. */
    public enum TopicsAtStart {
        /** Create those that are missing, then check. */
        CREATE,
        /** Only check. */
        CHECK
    }

    /** Where the time of a desk comes from. */
    public enum Clock {
        /** When the broker got the article. */
        ARRIVAL,
        /** When the article says it was published. */
        PUBLICATION
    }

    /** How much of an article's text the desk log keeps. */
    public enum RetainBody {
        FULL,
        LEAD,
        NONE
    }

    /** The defaults. */
    public static Settings defaults() {
        return SettingsReader.read(Map.of(), Map.of(), Map.of(), null);
    }

    /** Kafka's properties of a plain client: admin, producer or consumer. */
    public Map<String, Object> clientProperties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.putAll(kafka);
        return properties;
    }
}
