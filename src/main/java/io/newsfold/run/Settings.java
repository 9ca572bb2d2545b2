package io.newsfold.run;

import io.newsfold.desk.DeskPolicy;
import io.newsfold.enrich.EventClock;
import io.newsfold.match.encoder.EncoderFiles;
import io.newsfold.topology.NewsTopics;
import io.newsfold.topology.TopologySettings;
import io.newsfold.topology.TopologySettings.RetainBody;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
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
 * @param names a folder with further tables of names, read after those that are shipped
 * @param weights a file of weights for the matcher, in the place of those that are shipped
 * @param encoder a model that the matcher asks in doubt; null for none
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
        EventClock clock,
        Duration horizon,
        Duration closeAfter,
        RetainBody retainBody,
        Duration embargoPoll,
        Duration tickInterval,
        @Nullable Path names,
        @Nullable Path weights,
        @Nullable EncoderFiles encoder,
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

    /** The defaults. */
    public static Settings defaults() {
        return SettingsReader.read(Map.of(), Map.of(), Map.of(), null);
    }

    Settings withCloseAfter(Duration after) {
        return new Settings(
                bootstrapServers,
                topicPrefix,
                applicationId,
                instanceId,
                stateDir,
                threads,
                commitInterval,
                topics,
                clock,
                horizon,
                after,
                retainBody,
                embargoPoll,
                tickInterval,
                names,
                weights,
                encoder,
                httpHost,
                httpPort,
                kafka);
    }

    /** Those of them that shape the topology, over topics with these partitions. */
    public TopologySettings topology(List<TopicSettings> topics) {
        var topicNames = new NewsTopics(topicPrefix);
        return new TopologySettings(
                topicNames,
                clock,
                new DeskPolicy(closeAfter, horizon),
                retainBody,
                Math.max(partitions(topics, topicNames.articles()), partitions(topics, topicNames.controls())),
                partitions(topics, topicNames.deskLog()),
                tickInterval,
                embargoPoll);
    }

    private static int partitions(List<TopicSettings> topics, String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow()
                .partitions();
    }

    /** Kafka's properties of a plain client: admin, producer or consumer. */
    public Map<String, Object> clientProperties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("bootstrap.servers", bootstrapServers);
        properties.putAll(kafka);
        return properties;
    }
}
