package io.newsfold.cli;

import io.newsfold.topology.NewsTopics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code publish}: raw articles from files or standard input to their topic. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Sends raw articles to the pipeline: JSON, JSON lines, or plain text files (scraped pages).",
            "What the pipeline will refuse is sent all the same: its rejected topic keeps it and says why."
        },
        footer = {
            "",
            "Examples:",
            "  newsfold publish articles.jsonl",
            "  newsfold publish pages/*.txt --desk sport",
            "  curl -s https://example.org/articles.json | newsfold publish -",
        })
final class PublishCommand implements Callable<Integer> {
    private static final int MOST_PROBLEMS_TOLD = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of articles; - is standard input.")
    private List<Path> files = List.of();

    @Option(names = "--desk", paramLabel = "DESK", description = "The desk of articles that name none; else world.")
    private @Nullable String desk;

    private int problems;

    @Override
    public Integer call() {
        var settings = connection.settings();
        var topic = new NewsTopics(settings.topicPrefix()).articles();
        requireFiles();
        ConnectionOptions.requireTopic(settings, topic);
        long total = files.stream().mapToLong(PublishCommand::size).sum();
        try (var publisher = new Publisher(settings, topic, desk, this::tell)) {
            try (var progress = Progress.of(total)) {
                for (var file : files) {
                    publish(file, publisher, progress);
                }
                publisher.flush();
            }
            return report(publisher, topic);
        }
    }

    private void publish(Path file, Publisher publisher, Progress progress) {
        RawFile.Taker taker = (where, value) -> {
            publisher.publish(where, value);
            progress.add(value.length);
        };
        try {
            if (isStandardInput(file)) {
                RawFile.read(standardInput(), taker);
            } else {
                RawFile.read(file, taker);
            }
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private int report(Publisher publisher, String topic) {
        var out = spec.commandLine().getOut();
        out.println(publisher.sent() + " sent to " + topic
                + (publisher.failed() == 0 ? "" : ", " + publisher.failed() + " not sent"));
        out.flush();
        if (problems > MOST_PROBLEMS_TOLD) {
            spec.commandLine().getErr().println("… and " + (problems - MOST_PROBLEMS_TOLD) + " more");
        }
        return publisher.failed() == 0 ? 0 : Failures.FAILED;
    }

    /** Called by the producer's thread too. */
    private synchronized void tell(String problem) {
        if (++problems <= MOST_PROBLEMS_TOLD) {
            spec.commandLine().getErr().println(problem);
        }
    }

    private void requireFiles() {
        var missing = files.stream()
                .filter(file -> !isStandardInput(file) && !Files.isReadable(file))
                .map(file -> "no such file: " + file)
                .toList();
        if (!missing.isEmpty()) {
            throw new Failure(String.join(System.lineSeparator(), missing));
        }
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    private static InputStream standardInput() {
        return System.in;
    }

    private static long size(Path file) {
        try {
            return isStandardInput(file) ? 0 : Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
