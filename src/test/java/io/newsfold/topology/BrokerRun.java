package io.newsfold.topology;

import static org.awaitility.Awaitility.await;

import io.newsfold.codec.Json;
import io.newsfold.enrich.EventClock;
import io.newsfold.fold.Core;
import io.newsfold.model.ArticleEvent;
import io.newsfold.run.Application;
import io.newsfold.run.Setting;
import io.newsfold.run.SettingsReader;
import io.newsfold.run.embedded.TestCluster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The pipeline as it runs for users, on the tests' broker with four partitions, under topics of its own. */
final class BrokerRun {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    final TopologySettings settings;
    final Core core;

    private final TestCluster cluster;
    private final String prefix;

    BrokerRun(TestCluster cluster, Core core) {
        this.cluster = cluster;
        this.core = core;
        this.prefix = cluster.freshTopics();
        var standard = TopologySettings.standard();
        this.settings = new TopologySettings(
                new NewsTopics(prefix),
                EventClock.ARRIVAL,
                standard.policy(),
                standard.retainBody(),
                4,
                4,
                standard.tick(),
                Duration.ofMillis(200));
    }

    /** Starts the application with its state in {@code folder} and waits until it is ready. */
    Application start(Path folder) {
        var application = Application.start(
                SettingsReader.read(
                        Map.of(
                                Setting.BOOTSTRAP_SERVERS,
                                cluster.bootstrapServers(),
                                Setting.APPLICATION_ID,
                                prefix + "app",
                                Setting.TOPIC_PREFIX,
                                prefix,
                                Setting.STATE_DIR,
                                folder.toString()),
                        Map.of(),
                        Map.of(),
                        null),
                NewsTopology.build(settings, core));
        await().atMost(PATIENCE).until(() -> application.readiness().ready());
        return application;
    }

    void publish(String key, byte[] article) {
        cluster.send(settings.topics().articles(), key, new String(article, StandardCharsets.UTF_8));
    }

    /** Waits until this many records of placed articles are committed; returns the latest of each article. */
    Map<String, ArticleEvent> awaitPlaced(int count) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(() -> placed().size() >= count);
        var latest = new TreeMap<String, ArticleEvent>();
        for (var record : placed()) {
            latest.put(text(record.key()), Json.read(record.value(), ArticleEvent.class));
        }
        return latest;
    }

    List<ConsumerRecord<byte[], byte[]>> deskLog() {
        return cluster.readAll(settings.topics().deskLog());
    }

    /** The last committed record of each event, by id. */
    Map<String, String> events() {
        var latest = new TreeMap<String, String>();
        cluster.readAll(settings.topics().events())
                .forEach(record -> latest.put(text(record.key()), text(record.value())));
        return latest;
    }

    /** Every committed change of each event, by id, in order. */
    Map<String, List<String>> changes() {
        var all = new TreeMap<String, List<String>>();
        cluster.readAll(settings.topics().eventChanges())
                .forEach(record -> all.computeIfAbsent(text(record.key()), key -> new ArrayList<>())
                        .add(text(record.value())));
        return all;
    }

    private List<ConsumerRecord<byte[], byte[]>> placed() {
        return cluster.readAll(settings.topics().articleEvents());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
