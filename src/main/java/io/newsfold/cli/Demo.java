package io.newsfold.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.newsfold.codec.Json;
import io.newsfold.run.Clients;
import io.newsfold.run.Pipeline;
import io.newsfold.run.Settings;
import io.newsfold.topology.NewsTopics;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The sample articles on their way through a running pipeline, as a newcomer sees it. */
final class Demo {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final Terminal terminal;
    private final Shutdown shutdown;
    private final EventTable table = new EventTable();
    private final Map<String, String> rejected = new TreeMap<>();

    Demo(Settings settings, Terminal terminal, Shutdown shutdown) {
        this.settings = settings;
        this.terminal = terminal;
        this.shutdown = shutdown;
    }

    /** Publishes the samples, shows each event as it forms, and prints them all when the pipeline is done. */
    void show(Pipeline pipeline) throws InterruptedException {
        awaitReady(pipeline);
        var topics = new NewsTopics(settings.topicPrefix());
        try (var events = new TopicReader(settings, List.of(topics.events(), topics.rejected()), true);
                var backlog = new Backlog(settings);
                var admin = Clients.admin(settings)) {
            say("Publishing " + publish(topics.articles()) + " sample articles to " + topics.articles()
                    + "; events as they form:");
            long start = System.nanoTime();
            while (!shutdown.isAsked() && !backlog.isDone(admin, settings.applicationId())) {
                events.poll(Duration.ofMillis(100)).forEach(this::follow);
                require(pipeline, System.nanoTime() - start);
            }
            events.rest().forEach(this::follow);
        }
        printEvents();
    }

    /** Events that others make with the running demo, until somebody ends it. */
    void followOn() {
        var topics = new NewsTopics(settings.topicPrefix());
        try (var events = new TopicReader(settings, List.of(topics.events(), topics.rejected()), false)) {
            while (!shutdown.isAsked()) {
                events.poll(Duration.ofMillis(200)).forEach(this::follow);
            }
        }
    }

    private void awaitReady(Pipeline pipeline) {
        long start = System.nanoTime();
        while (!pipeline.application().readiness().ready() && !shutdown.isAsked()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            require(pipeline, System.nanoTime() - start);
        }
    }

    private static void require(Pipeline pipeline, long nanoseconds) {
        var application = pipeline.application();
        if (!application.isLive()) {
            throw new Failure("the pipeline has stopped; the log says why");
        }
        if (nanoseconds > PATIENCE.toNanos()) {
            throw new Failure("the pipeline takes more than " + PATIENCE.toMinutes() + " minutes: "
                    + application.readiness().reason());
        }
    }

    private long publish(String topic) {
        // The samples hold a bad message on purpose: what is wrong with it, the table at the end tells.
        try (var publisher = new Publisher(settings, topic, null, problem -> {})) {
            Samples.read(publisher::publish);
            publisher.flush();
            return publisher.sent();
        }
    }

    private void follow(ConsumerRecord<byte[], byte[]> message) {
        var code = message.headers().lastHeader("code");
        if (code != null) {
            var why = text(code) + ": " + text(message.headers().lastHeader("message"));
            if (rejected.put(message.topic() + "/" + message.partition() + "/" + message.offset(), why) == null) {
                line("rejected  " + why);
            }
        } else if (message.value() != null) {
            var event = Json.readTree(message.value());
            if (table.take(event)) {
                line(EventTable.line(event));
            }
        }
    }

    private void printEvents() {
        var out = terminal.out();
        out.println();
        out.println(table.size() + " events:");
        out.println();
        table.print(out);
        if (!rejected.isEmpty()) {
            out.println();
            out.println(
                    "Rejected, kept with their bytes in " + new NewsTopics(settings.topicPrefix()).rejected() + ":");
            rejected.values().forEach(why -> out.println("  " + why));
        }
        out.flush();
    }

    private void line(String text) {
        PrintWriter out = terminal.out();
        out.println(text);
        out.flush();
    }

    private void say(String text) {
        terminal.err().println(text);
        terminal.err().flush();
    }

    private static String text(Header header) {
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
