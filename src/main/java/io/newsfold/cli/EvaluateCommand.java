package io.newsfold.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.codec.Json;
import io.newsfold.evaluate.Evaluation;
import io.newsfold.evaluate.EvaluationTable;
import io.newsfold.evaluate.JudgedPairs;
import io.newsfold.fold.Core;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: labelled articles folded and scored, each file on its own. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Folds articles that carry a gold 'cluster' and scores the events found, a row a file.",
            "Pairwise, B-cubed and cross-lingual precision, recall and F1; FILE.pairs.jsonl beside FILE.jsonl is scored "
                    + "on its judged pairs.",
            "--read scores the reading of single articles instead: language by 'goldLang', and names, place, day, type and "
                    + "figures by labels: those of --events, else of FILE.reading.jsonl or events.jsonl beside the file."
        })
final class EvaluateCommand implements Runnable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final FoldOptions options = new FoldOptions();

    @Mixin
    private final WeightsOption weights = new WeightsOption();

    @Option(names = "--read", description = "Score the reading of single articles.")
    private boolean read;

    @Option(
            names = "--events",
            paramLabel = "EVENTS.jsonl",
            description = "With --read: gold events {cluster, when, where, people, orgs, type, figures}, or readings "
                    + "{article, day, place, people, orgs, type, figures}.")
    private @Nullable String events;

    @Option(names = "--misses", description = "With --read: list what was read wrongly, a line each.")
    private boolean misses;

    @Parameters(paramLabel = "FILE.jsonl", arity = "1..*", description = "Labelled articles.")
    private List<String> files = List.of();

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        var core = weights.core();
        if (read) {
            new ReadingReport(core, events, misses, options.json, out).print(files);
            return;
        }
        if (events != null || misses) {
            throw new ParameterException(spec.commandLine(), "--events and --misses go with --read");
        }
        var evaluations = new ArrayList<Evaluation>();
        var predictions = new ArrayList<Map<String, String>>();
        for (var file : files) {
            if (!file.endsWith(".pairs.jsonl")) {
                evaluations.add(evaluate(core, file, predictions));
            }
        }
        if (options.json) {
            evaluations.forEach(evaluation -> out.println(Json.text(evaluation)));
        } else {
            EvaluationTable.lines(evaluations).forEach(out::println);
        }
        if (options.predictions != null) {
            Predictions.write(options.predictions, predictions);
        }
    }

    private Evaluation evaluate(Core core, String file, List<Map<String, String>> predictions) {
        var err = spec.commandLine().getErr();
        err.println(file + " …");
        err.flush();
        var fold = new FileFold(core, options, err, change -> {});
        long start = System.nanoTime();
        fold.read(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        fold.tellHeld();
        var predicted = fold.predictions();
        predictions.add(predicted);
        return Evaluation.of(
                name(file), fold.gold(), judged(file), predicted, fold.folded().articles(), seconds);
    }

    /** The judged pairs beside a file of articles, if there are any. */
    static @Nullable JudgedPairs judged(String file) {
        var beside = Path.of(withoutEnding(file) + ".pairs.jsonl");
        if (file.equals("-") || !Files.exists(beside)) {
            return null;
        }
        var pairs = new JudgedPairs();
        try {
            var lines = Files.readAllLines(beside);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !pairs.take(MAPPER.readTree(lines.get(i)))) {
                    throw new Failure(beside + ":" + (i + 1) + ": no judged pair {a, b, same}");
                }
            }
        } catch (IOException e) {
            throw new Failure(beside + ": cannot be read: " + e.getMessage(), e);
        }
        return pairs;
    }

    static String name(String file) {
        var name = Path.of(file).getFileName();
        return withoutEnding(name == null ? file : name.toString());
    }

    static String withoutEnding(String file) {
        return file.endsWith(".jsonl") ? file.substring(0, file.length() - ".jsonl".length()) : file;
    }
}
