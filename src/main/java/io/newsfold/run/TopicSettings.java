package io.newsfold.run;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a topic must be like, as {@code topics/<name>/topic.json} says it:
 *
 * <pre>{@code
 * { "name": "articles", "partitions": 4,
 *   "config": { "cleanup.policy": "delete", "retention.ms": 604800000, "message.timestamp.type": "LogAppendTime" } }
 * }</pre>
 *
 * Other members (a description, say) are for readers.
 *
 * @param name without the prefix of the settings
 * @param config Kafka's own topic properties, by name; values as Kafka spells them
 */
public record TopicSettings(String name, int partitions, Map<String, String> config) {
    private static final String RETENTION = "retention.ms";

    public TopicSettings {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a topic without a name");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException("topic " + name + ": partitions must be 1 or more, not " + partitions);
        }
        config = Collections.unmodifiableMap(new TreeMap<>(config));
    }

    /** The same topic, its records kept for so many milliseconds at least. */
    TopicSettings keptFor(long milliseconds) {
        if (SettingValues.isAtLeast(config.getOrDefault(RETENTION, "0"), Long.toString(milliseconds))) {
            return this;
        }
        Map<String, String> longer = new TreeMap<>(config);
        longer.put(RETENTION, Long.toString(milliseconds));
        return new TopicSettings(name, partitions, longer);
    }

    /** The same topic under its full name. */
    TopicSettings prefixed(String prefix) {
        return new TopicSettings(prefix + name, partitions, config);
    }
}
