package io.newsfold.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.codec.Json;
import io.newsfold.fold.Core;
import io.newsfold.model.ArticleEvent;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.topics.Schemas;
import io.newsfold.topology.NewsTopology;
import io.newsfold.topology.TopologySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * The whole pipeline on Kafka's test driver: one partition, no broker, a clock that moves when it is told to. Every
 * record that comes out is checked against its schema.
 *
 * <pre>{@code
 * try (var pipeline = NewsPipeline.started()) {
 *     pipeline.receives(articleAt("https://a.example/quake").title("…").body("…"));
 *     assertThat(pipeline.events()).hasSize(1);
 * }
 * }</pre>
 *
 * A step of your own that reads {@code news.events} is tested with {@link #extendedBy}: it is put into the same driver,
 * and {@link #output} reads what it writes.
 */
public final class NewsPipeline implements AutoCloseable {
    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> articles;
    private final TestInputTopic<byte[], byte[]> controls;
    private final TestOutputTopic<byte[], byte[]> deskLog;
    private final TestOutputTopic<byte[], byte[]> events;
    private final TestOutputTopic<byte[], byte[]> changes;
    private final TestOutputTopic<byte[], byte[]> articleEvents;
    private final TestOutputTopic<byte[], byte[]> rejected;
    private final Map<String, CanonicalEvent> latestEvents = new LinkedHashMap<>();
    private final Map<String, @Nullable ArticleEvent> latestArticles = new LinkedHashMap<>();
    private final List<TestRecord<byte[], byte[]>> eventRecords = new ArrayList<>();
    private final List<JsonNode> changeRecords = new ArrayList<>();
    private final List<TestRecord<byte[], byte[]>> logRecords = new ArrayList<>();
    private final List<RejectedMessage> rejectedMessages = new ArrayList<>();
    private final Path state = temporaryFolder();
    private Instant now = START;

    private NewsPipeline(Topology topology, TopologySettings settings) {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "newsfold-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        // Kafka's default is one folder for all: two test runs on one machine would be in each other's way.
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(topology, properties, START);
        var topics = settings.topics();
        articles = driver.createInputTopic(topics.articles(), new ByteArraySerializer(), new ByteArraySerializer());
        controls = driver.createInputTopic(topics.controls(), new ByteArraySerializer(), new ByteArraySerializer());
        deskLog = output(topics.deskLog());
        events = output(topics.events());
        changes = output(topics.eventChanges());
        articleEvents = output(topics.articleEvents());
        rejected = output(topics.rejected());
    }

    /** The pipeline of the product under the standard settings. */
    public static NewsPipeline started() {
        return with(TopologySettings.standard(), Core.standard());
    }

    /** The pipeline with settings and a core of your own. */
    public static NewsPipeline with(TopologySettings settings, Core core) {
        return new NewsPipeline(NewsTopology.build(settings, core), settings);
    }

    /** The pipeline of the product with more nodes: your own sources on its topics, processors and sinks. */
    public static NewsPipeline extendedBy(Consumer<Topology> more) {
        var settings = TopologySettings.standard();
        var topology = NewsTopology.build(settings, Core.standard());
        more.accept(topology);
        return new NewsPipeline(topology, settings);
    }

    /** An article comes, keyed by its URL. */
    public NewsPipeline receives(RawArticleBuilder article) {
        return receives(article.url(), article.bytes());
    }

    /** Any message comes. */
    public NewsPipeline receives(@Nullable String key, byte @Nullable [] value) {
        return receives(key, value, Map.of());
    }

    /** Any message comes, with headers. */
    public NewsPipeline receives(@Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
        var recordHeaders = new RecordHeaders();
        headers.forEach((name, text) -> recordHeaders.add(name, text.getBytes(StandardCharsets.UTF_8)));
        articles.pipeInput(new TestRecord<>(bytes(key), value, recordHeaders, now));
        return this;
    }

    /** An editor's control comes; null takes it back. */
    public NewsPipeline isTold(String key, @Nullable String control) {
        controls.pipeInput(new TestRecord<>(bytes(key), bytes(control), new RecordHeaders(), now));
        return this;
    }

    /** Time passes: on the wall clock, and for the next article. */
    public NewsPipeline passes(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
        return this;
    }

    /** The latest record of each event, in the order of their founding. */
    public List<CanonicalEvent> events() {
        drain();
        return List.copyOf(latestEvents.values());
    }

    /** Every record of the topic of events with its headers, in order. */
    public List<TestRecord<byte[], byte[]>> eventRecords() {
        drain();
        return List.copyOf(eventRecords);
    }

    /** Every change, in order. */
    public List<JsonNode> changes() {
        drain();
        return List.copyOf(changeRecords);
    }

    /** Where each article is now; retracted ones are left out. */
    public List<ArticleEvent> articles() {
        drain();
        var known = new ArrayList<ArticleEvent>();
        for (var article : latestArticles.values()) {
            if (article != null) {
                known.add(article);
            }
        }
        return known;
    }

    /** Ids of articles that were told as retracted and not as anything since. */
    public List<String> retracted() {
        drain();
        return latestArticles.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The desk log, in order. */
    public List<TestRecord<byte[], byte[]>> deskLog() {
        drain();
        return List.copyOf(logRecords);
    }

    /** What was refused, in order. */
    public List<RejectedMessage> rejected() {
        drain();
        return List.copyOf(rejectedMessages);
    }

    /** Any topic that the topology writes. */
    public TestOutputTopic<byte[], byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        driver.close();
        try (var paths = Files.walk(state)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("newsfold-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drain() {
        for (var record : deskLog.readRecordsToList()) {
            Schemas.assertValid("desk-log", record.value());
            Schemas.assertValidHeaders("desk-log", headers(record));
            logRecords.add(record);
        }
        for (var record : events.readRecordsToList()) {
            Schemas.assertValid("events", record.value());
            Schemas.assertValidHeaders("events", headers(record));
            eventRecords.add(record);
            latestEvents.put(text(record.key()), Json.read(record.value(), CanonicalEvent.class));
        }
        for (var record : changes.readRecordsToList()) {
            Schemas.assertValid("event-changes", record.value());
            Schemas.assertValidHeaders("event-changes", headers(record));
            changeRecords.add(Json.readTree(record.value()));
        }
        for (var record : articleEvents.readRecordsToList()) {
            if (record.value() != null) {
                Schemas.assertValid("article-events", record.value());
            }
            Schemas.assertValidHeaders("article-events", headers(record));
            latestArticles.put(
                    text(record.key()), record.value() == null ? null : Json.read(record.value(), ArticleEvent.class));
        }
        for (var record : rejected.readRecordsToList()) {
            Schemas.assertValidHeaders("articles.rejected", headers(record));
            rejectedMessages.add(rejectedMessage(record));
        }
    }

    private static Map<String, String> headers(TestRecord<byte[], byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return headers;
    }

    private static RejectedMessage rejectedMessage(TestRecord<byte[], byte[]> record) {
        var headers = record.headers();
        return new RejectedMessage(
                record.value() == null ? null : text(record.value()),
                header(headers, "code"),
                header(headers, "stage"),
                header(headers, "message"),
                header(headers, "topic"),
                Long.parseLong(header(headers, "offset")));
    }

    private static String header(Headers headers, String name) {
        return text(headers.lastHeader(name).value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
