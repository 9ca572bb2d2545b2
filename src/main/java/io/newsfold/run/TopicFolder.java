package io.newsfold.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder {@code topics} on the class path: settings, schema and example of each topic. */
public final class TopicFolder {
    private static final String DESK_LOG = "desk-log";
    private static final Duration BEYOND_HORIZON = Duration.ofDays(7);

    /** Every topic of the pipeline, in the order of the route. A class path cannot be listed, so they are named here. */
    public static final List<String> NAMES =
            List.of("articles", "articles.rejected", DESK_LOG, "events", "event-changes", "article-events", "controls");

    private TopicFolder() {}

    /** The settings of all topics under their full names. */
    public static List<TopicSettings> read(String prefix) {
        return NAMES.stream().map(name -> settings(name).prefixed(prefix)).toList();
    }

    /** The settings of all topics of a run: its desk log is kept for its horizon and a week at least. */
    public static List<TopicSettings> read(Settings settings) {
        var deskLog = settings.topicPrefix() + DESK_LOG;
        long least = settings.horizon().plus(BEYOND_HORIZON).toMillis();
        return read(settings.topicPrefix()).stream()
                .map(topic -> topic.name().equals(deskLog) ? topic.keptFor(least) : topic)
                .toList();
    }

    private static TopicSettings settings(String name) {
        var path = "/topics/" + name + "/topic.json";
        try (InputStream in = TopicFolder.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            var topic = parse(new ObjectMapper().readTree(in));
            if (!topic.name().equals(name)) {
                throw new IllegalStateException(path + " names another topic: " + topic.name());
            }
            return topic;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private static TopicSettings parse(JsonNode json) {
        Map<String, String> config = new TreeMap<>();
        json.path("config")
                .properties()
                .forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
        return new TopicSettings(
                json.path("name").asText(), json.path("partitions").asInt(), config);
    }
}
