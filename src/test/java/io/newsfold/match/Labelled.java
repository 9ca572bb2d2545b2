package io.newsfold.match;

import io.newsfold.codec.Json;
import io.newsfold.enrich.Enricher;
import io.newsfold.enrich.EventClock;
import io.newsfold.extract.date.CldrDateReader;
import io.newsfold.extract.figure.CueFigureReader;
import io.newsfold.extract.name.Gazetteer;
import io.newsfold.extract.name.Names;
import io.newsfold.extract.type.CueTypeReader;
import io.newsfold.intake.Intake;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import io.newsfold.language.FastTextDetector;
import io.newsfold.model.EnrichedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article with the event that people put it in; {@code cluster} is empty where nobody did. */
record Labelled(String id, String cluster, String language, EnrichedArticle article) {
    private static final Enricher ENRICHER = new Enricher(
            new FastTextDetector(),
            new Names(),
            new CldrDateReader(),
            new CueFigureReader(),
            new CueTypeReader(Gazetteer.standard()));
    private static final Instant ARRIVAL = Instant.parse("2026-11-01T00:00:00Z");

    /** A digest belongs to no event. */
    boolean isDigest() {
        return cluster.startsWith("digest:");
    }

    /** The articles of a file. Of several versions of one id the last counts, at the place of the first. */
    static List<Labelled> read(Path file) {
        var intake = Intake.standard();
        var byId = new LinkedHashMap<String, Labelled>();
        for (var line : lines(file)) {
            var node = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
            var id = node.path("id").asText();
            for (var outcome : intake.read(RawMessage.of(line, ARRIVAL))) {
                if (outcome instanceof Outcome.Accepted accepted) {
                    var article = ENRICHER.enrich(accepted.article(), EventClock.PUBLICATION, ARRIVAL);
                    byId.put(
                            id,
                            new Labelled(
                                    id,
                                    node.path("cluster").asText(""),
                                    node.path("goldLang").asText("und"),
                                    article));
                } else if (outcome instanceof Outcome.Retracted) {
                    byId.remove(id);
                }
            }
        }
        return List.copyOf(byId.values());
    }

    /** The judged pairs beside a file: two ids and whether they are the same event. */
    static Map<List<String>, Boolean> pairs(Path file) {
        var pairs = new LinkedHashMap<List<String>, Boolean>();
        for (var line : lines(file)) {
            var node = Json.readTree(line.getBytes(StandardCharsets.UTF_8));
            pairs.put(
                    List.of(node.path("a").asText(), node.path("b").asText()),
                    node.path("same").asBoolean());
        }
        return pairs;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
