package io.newsfold.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.newsfold.codec.Json;
import io.newsfold.topology.NewsTopics;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code watch}: follows the events. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Follows the events: first a table of those that are there, then a line for each that is new or changes.",
            "Ends on Ctrl-C."
        },
        footer = {
            "",
            "Examples:",
            "  newsfold watch",
            "  newsfold watch --once                  the table alone",
            "  newsfold watch --json --once | jq .title   the latest record of each event, a line each",
        })
final class WatchCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--json", description = "Records as they are, a line each, instead of a table.")
    private boolean json;

    @Option(
            names = "--from",
            paramLabel = "beginning|now",
            defaultValue = "beginning",
            description = "Which events: all, or those that change from now on. Default: beginning.")
    private From from = From.BEGINNING;

    @Option(names = "--once", description = "End when what is there has been shown.")
    private boolean once;

    /** Where reading begins. */
    enum From {
        BEGINNING,
        NOW
    }

    @Override
    public void run() {
        var settings = connection.settings();
        var topic = new NewsTopics(settings.topicPrefix()).events();
        ConnectionOptions.requireTopic(settings, topic);
        try (var shutdown = new Shutdown();
                var reader = new TopicReader(settings, List.of(topic), from == From.BEGINNING)) {
            var out = spec.commandLine().getOut();
            var table = new EventTable();
            show(table, reader.rest(), out);
            while (!once && !shutdown.isAsked()) {
                for (var message : reader.poll(Duration.ofMillis(200))) {
                    follow(table, message, out);
                }
                out.flush();
            }
        }
    }

    /** What is there already. */
    private void show(EventTable table, List<ConsumerRecord<byte[], byte[]>> messages, PrintWriter out) {
        for (var message : messages) {
            if (message.value() != null) {
                table.take(Json.readTree(message.value()));
            }
        }
        if (json) {
            table.records().forEach(event -> out.println(Json.text(event)));
        } else if (from == From.BEGINNING) {
            table.print(out);
        }
        out.flush();
    }

    private void follow(EventTable table, ConsumerRecord<byte[], byte[]> message, PrintWriter out) {
        if (message.value() == null) {
            return;
        }
        var event = Json.readTree(message.value());
        if (table.take(event)) {
            out.println(json ? new String(message.value(), UTF_8) : EventTable.line(event));
        }
    }
}
