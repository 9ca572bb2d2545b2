package io.newsfold.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.newsfold.codec.Json;
import io.newsfold.intake.Intake;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.topology.NewsTopics;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: why an article is in its event, or why two are together or not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Tells why an article is in its event, what came next, and what would have changed the decision;",
            "of two articles, whether they are together and why.",
            "An article is named by its publisher's id, its URL or its art_… id."
        },
        footer = {
            "",
            "Examples:",
            "  newsfold explain q2 --in news.jsonl          folds the file and tells every signal",
            "  newsfold explain q2 q3 --in news.jsonl",
            "  newsfold explain q2 --in events.jsonl        what fold has printed: the signals that said most",
            "  newsfold explain q2                          of the pipeline on localhost:9092",
        })
final class ExplainCommand implements Runnable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final NameTables names = new NameTables();

    @Mixin
    private final WeightsOption weights = new WeightsOption();

    @Option(
            names = "--in",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles, which are folded first, or events that fold has printed. Default: the topics.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The article.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String article;

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "Another article.")
    private @Nullable String other;

    @Override
    public void run() {
        var asked = Stream.of(article, other)
                .flatMap(Stream::ofNullable)
                .map(ExplainCommand::canonical)
                .toList();
        var archive = files.isEmpty() ? fromTopics() : fromFiles(asked);
        var first = only(archive, asked.get(0));
        var second = asked.size() > 1 ? only(archive, asked.get(1)) : null;
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.text(new ExplanationJson(archive).of(first, second)));
        } else {
            new ExplanationText(archive).of(first, second).forEach(out::println);
        }
    }

    /** A URL as the pipeline writes it. */
    private static String canonical(String name) {
        if (!name.contains("://")) {
            return name;
        }
        var raw = JsonNodeFactory.instance.objectNode().put("url", name).put("title", "-");
        for (var outcome : Intake.standard().read(RawMessage.of(raw.toString(), Instant.EPOCH))) {
            if (outcome instanceof Outcome.Accepted accepted
                    && accepted.article().url() != null) {
                return Objects.requireNonNull(accepted.article().url());
            }
        }
        return name;
    }

    private static Whereabouts only(Archive archive, String name) {
        var found = archive.find(name);
        if (found.isEmpty()) {
            throw new Failure("no article is called " + name);
        }
        if (found.size() > 1) {
            throw new Failure(found.size() + " articles are called " + name + ": "
                    + found.stream().map(one -> one.article().articleId()).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    private Archive fromFiles(List<String> asked) {
        var records = new RecordArchive();
        var others = new ArrayList<String>();
        for (var file : files) {
            var lines = new ArrayList<JsonNode>();
            if (!file.equals("-")) {
                InputFiles.read(file, message -> lines.add(parsed(message.value())));
            }
            if (!lines.isEmpty() && lines.stream().allMatch(RecordArchive::isEvent)) {
                lines.forEach(records::takeEvent);
            } else {
                others.add(file);
            }
        }
        if (others.isEmpty()) {
            return records;
        }
        var settings = weights.settings();
        return FoldedArchive.of(
                others,
                asked,
                names.core(settings),
                settings,
                spec.commandLine().getErr());
    }

    private static JsonNode parsed(byte[] value) {
        try {
            return MAPPER.readTree(value);
        } catch (IOException e) {
            return JsonNodeFactory.instance.nullNode(); // the fold will say what is wrong with it
        }
    }

    private Archive fromTopics() {
        var settings = connection.settings();
        var topics = new NewsTopics(settings.topicPrefix());
        ConnectionOptions.requireTopic(settings, topics.events());
        var archive = new RecordArchive();
        try (var reader =
                new TopicReader(settings, List.of(topics.articleEvents(), topics.events(), topics.controls()), true)) {
            for (var message : reader.rest()) {
                take(message, topics, archive);
            }
        }
        return archive;
    }

    private static void take(ConsumerRecord<byte[], byte[]> message, NewsTopics topics, RecordArchive archive) {
        var key = message.key() == null ? "" : new String(message.key(), UTF_8);
        byte @Nullable [] value = message.value();
        if (message.topic().equals(topics.controls())) {
            archive.takeControl(key, value);
        } else if (message.topic().equals(topics.articleEvents())) {
            archive.takePlace(key, value == null ? null : Json.readTree(value));
        } else if (value != null) {
            archive.takeEvent(Json.readTree(value));
        }
    }
}
