package io.newsfold.bench;

import io.newsfold.fold.Core;
import io.newsfold.run.Application;
import io.newsfold.run.Setting;
import io.newsfold.run.SettingsReader;
import io.newsfold.run.TopicFolder;
import io.newsfold.run.Topics;
import io.newsfold.topology.NewsTopics;
import io.newsfold.topology.NewsTopology;
import io.newsfold.topology.TopologySettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * Articles a second from intake to event, beside a pass-through topology on the same broker, the same articles and the
 * same guarantee. All articles lie in the topic before a topology starts; the time runs from the first to the last
 * committed output, so start and rebalance are left out.
 */
public final class PipelineBench {
    private final String brokers;
    private final Path folder;
    private final Core core;
    private final List<byte[]> articles;
    private int runs;

    /** What one run took. */
    public record Rate(String what, double articlesASecond) {}

    public PipelineBench(String brokers, Path folder, Core core, int articles, long seed) {
        this.brokers = brokers;
        this.folder = folder;
        this.core = core;
        var news = new SyntheticNews(seed);
        this.articles = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            this.articles.add(news.next());
        }
    }

    /** The two in turn, {@code rounds} times, after one round that is not told. */
    public List<Rate> run(int rounds) throws ExecutionException, InterruptedException {
        var rates = new ArrayList<Rate>();
        for (int round = 0; round <= rounds; round++) {
            var passed = passThrough();
            var folded = pipeline();
            if (round > 0) {
                rates.add(passed);
                rates.add(folded);
            }
        }
        return rates;
    }

    private Rate passThrough() throws ExecutionException, InterruptedException {
        var prefix = prefix();
        try (var admin = admin()) {
            admin.createTopics(List.of(
                            new NewTopic(prefix + "in", 4, (short) 1), new NewTopic(prefix + "out", 4, (short) 1)))
                    .all()
                    .get();
        }
        publish(prefix + "in");
        return measure("pass-through", prefix, PassThrough.topology(prefix + "in", prefix + "out"), prefix + "out");
    }

    private Rate pipeline() throws ExecutionException, InterruptedException {
        var prefix = prefix();
        try (var admin = admin()) {
            new Topics(admin, TopicFolder.read(prefix)).apply();
        }
        var standard = TopologySettings.standard();
        var settings = new TopologySettings(
                new NewsTopics(prefix),
                standard.clock(),
                standard.policy(),
                standard.retainBody(),
                standard.intakeTasks(),
                standard.logPartitions(),
                standard.tick(),
                standard.release());
        publish(settings.topics().articles());
        return measure(
                "pipeline",
                prefix,
                NewsTopology.build(settings, core),
                settings.topics().articleEvents());
    }

    private Rate measure(String what, String prefix, Topology topology, String output) {
        var settings = SettingsReader.read(
                Map.of(
                        Setting.BOOTSTRAP_SERVERS,
                        brokers,
                        Setting.APPLICATION_ID,
                        prefix + "app",
                        Setting.TOPIC_PREFIX,
                        prefix,
                        Setting.THREADS,
                        "2",
                        Setting.STATE_DIR,
                        folder.resolve(prefix).toString()),
                Map.of(),
                Map.of(),
                null);
        try (var application = Application.start(settings, topology)) {
            return new Rate(what, await(application, output));
        }
    }

    /** Articles a second from the first committed output to the last. */
    private double await(Application application, String output) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", brokers, "isolation.level", "read_committed", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(output).stream()
                    .map(info -> new TopicPartition(output, info.partition()))
                    .toList();
            consumer.assign(partitions);
            int seen = 0;
            int atStart = 0;
            long start = 0;
            while (seen < articles.size()) {
                if (!application.isLive()) {
                    throw new IllegalStateException("the topology stopped after " + seen + " articles");
                }
                seen += consumer.poll(Duration.ofMillis(100)).count();
                if (start == 0 && seen > 0) {
                    start = System.nanoTime();
                    atStart = seen;
                }
            }
            return (seen - atStart) / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void publish(String topic) throws ExecutionException, InterruptedException {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", brokers, "linger.ms", 5, "batch.size", 1 << 17, "enable.idempotence", false);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var article : articles) {
                byte[] key = Integer.toString(sent.size()).getBytes(StandardCharsets.UTF_8);
                sent.add(producer.send(new ProducerRecord<>(topic, key, article)));
            }
            for (var future : sent) {
                future.get();
            }
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", brokers));
    }

    private String prefix() {
        return "bench" + runs++ + ".";
    }
}
