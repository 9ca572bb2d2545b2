package io.newsfold.cli;

import io.newsfold.run.Clients;
import io.newsfold.run.Setting;
import io.newsfold.run.Settings;
import io.newsfold.run.SettingsReader;
import io.newsfold.run.TopicFolder;
import io.newsfold.run.Topics;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which cluster, and how to talk to it: the options of every command that needs a broker. */
final class ConnectionOptions {
    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "Kafka brokers. Default: localhost:9092.")
    private @Nullable String bootstrapServers;

    @Option(names = "--topic-prefix", paramLabel = "PREFIX", description = "Stands before every topic. Default: news.")
    private @Nullable String topicPrefix;

    @Option(
            names = "--kafka",
            paramLabel = "KEY=VALUE",
            description = "Any property of Kafka's clients, TLS and SASL included; may be repeated.")
    private Map<String, String> kafka = new LinkedHashMap<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "Settings as properties: bootstrap.servers=…, kafka.security.protocol=…",
                "Flags win over the environment (NEWSFOLD_BOOTSTRAP_SERVERS, …), that over this file."
            })
    private @Nullable Path config;

    /** All settings, with the defaults for those that the command has no option for. */
    Settings settings() {
        return settings(Map.of());
    }

    /** All settings, with what the command's other options say. */
    Settings settings(Map<Setting, String> more) {
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        flags.putAll(more);
        put(flags, Setting.BOOTSTRAP_SERVERS, bootstrapServers);
        put(flags, Setting.TOPIC_PREFIX, topicPrefix);
        return SettingsReader.read(flags, kafka, System.getenv(), config);
    }

    /** The same with the broker that this process has started. */
    Settings settings(Map<Setting, String> more, String embeddedBroker) {
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        flags.putAll(more);
        put(flags, Setting.TOPIC_PREFIX, topicPrefix);
        flags.put(Setting.BOOTSTRAP_SERVERS, embeddedBroker);
        return SettingsReader.read(flags, kafka, System.getenv(), config);
    }

    /** Refuses to go on without a topic of the pipeline. */
    static void requireTopic(Settings settings, String topic) {
        try (var admin = Clients.admin(settings)) {
            var plan = new Topics(admin, TopicFolder.read(settings)).plan();
            if (plan.missing().stream().anyMatch(missing -> missing.name().equals(topic))) {
                throw new Failure("there is no topic " + topic + ": start the pipeline, or  newsfold topics apply");
            }
        }
    }

    static void put(Map<Setting, String> flags, Setting setting, @Nullable String value) {
        if (value != null) {
            flags.put(setting, value);
        }
    }
}
