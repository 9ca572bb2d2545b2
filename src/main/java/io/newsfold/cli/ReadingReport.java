package io.newsfold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.codec.Json;
import io.newsfold.enrich.EventClock;
import io.newsfold.evaluate.Gold;
import io.newsfold.evaluate.read.GoldFile;
import io.newsfold.evaluate.read.ReadingEvaluation;
import io.newsfold.evaluate.read.ReadingTable;
import io.newsfold.fold.Core;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report of {@code evaluate --read}: how well the articles of each file are read. */
final class ReadingReport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Core core;
    private final @Nullable String labels;
    private final boolean hasMisses;
    private final boolean isJson;
    private final PrintWriter out;

    ReadingReport(Core core, @Nullable String labels, boolean hasMisses, boolean isJson, PrintWriter out) {
        this.core = core;
        this.labels = labels;
        this.hasMisses = hasMisses;
        this.isJson = isJson;
        this.out = out;
    }

    void print(List<String> files) {
        files.forEach(this::print);
        out.flush();
    }

    private void print(String file) {
        var evaluation = new ReadingEvaluation(labels(file), core.enricher().languages());
        InputFiles.read(file, message -> take(message, evaluation));
        var scores = evaluation.scores();
        var set = EvaluateCommand.name(file);
        if (isJson) {
            var line = new LinkedHashMap<String, Object>();
            line.put("set", set);
            line.put("read", scores.shares());
            out.println(Json.text(line));
        } else {
            out.println(set);
            ReadingTable.lines(scores).forEach(out::println);
        }
        if (hasMisses) {
            scores.misses().forEach(out::println);
        }
    }

    private void take(InputFiles.Message message, ReadingEvaluation evaluation) {
        var labelled = node(message.where(), message.value());
        for (var outcome : core.intake().read(new RawMessage(null, message.value(), Map.of(), Instant.EPOCH))) {
            if (outcome instanceof Outcome.Accepted accepted) {
                evaluation.take(labelled, core.enricher().enrich(accepted.article(), EventClock.PUBLICATION, null));
            } else if (outcome instanceof Outcome.Retracted) {
                Gold.id(labelled).ifPresent(evaluation::retract);
            }
        }
    }

    private GoldFile labels(String file) {
        var gold = new GoldFile();
        var found = labels == null ? beside(file) : Path.of(labels);
        if (found != null) {
            InputFiles.read(found.toString(), message -> {
                if (!gold.take(node(message.where(), message.value()))) {
                    throw new Failure(
                            message.where() + ": neither a gold event {cluster, …} nor a reading {article, …}");
                }
            });
        }
        return gold;
    }

    private static @Nullable Path beside(String file) {
        if (file.equals("-")) {
            return null;
        }
        var readings = Path.of(EvaluateCommand.withoutEnding(file) + ".reading.jsonl");
        var events = Path.of(file).resolveSibling("events.jsonl");
        return Files.exists(readings) ? readings : Files.exists(events) ? events : null;
    }

    private static JsonNode node(String where, byte[] value) {
        try {
            return MAPPER.readTree(value);
        } catch (IOException e) {
            throw new Failure(where + ": no JSON: " + e.getMessage(), e);
        }
    }
}
