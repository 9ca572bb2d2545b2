package io.newsfold.cli;

import io.newsfold.fold.Core;
import io.newsfold.match.Background;
import io.newsfold.match.BackgroundCounts;
import io.newsfold.match.DeskMatcher;
import io.newsfold.match.Weights;
import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.train.EncoderLessons;
import io.newsfold.match.train.LatentMeanings;
import io.newsfold.match.train.Trainer;
import io.newsfold.match.train.TrainingSet;
import io.newsfold.pivot.Lexicon;
import io.newsfold.pivot.Pivot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train}: labelled articles in, weights of the matcher out. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Makes weights for the matcher from articles that carry a gold 'cluster', as evaluate reads them.",
            "Files of one kind count as one; the kind of a file is its name unless KIND= says another."
        },
        footer = {
            "",
            "Examples:",
            "  newsfold train labelled.jsonl -o weights.tsv",
            "  newsfold train wire=a.jsonl wire=b.jsonl local.jsonl -o weights.tsv --cross",
            "Then: newsfold run --weights weights.tsv",
        })
final class TrainCommand implements Runnable {
    /** Of the points of {@code --meanings}: more gained nothing. */
    private static final int DIMENSIONS = 128;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "WEIGHTS.tsv",
            description = "The file to write. Needed unless --cross or --halves is given.")
    private @Nullable Path output;

    @Option(
            names = "--cross",
            description =
                    "Print how each set fares with weights that were not trained on its kind, beside weights from all.")
    private boolean cross;

    @Option(
            names = "--halves",
            description =
                    "Print how one half of the events of each set fares with weights from the other halves, mean of both ways.")
    private boolean halves;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description =
                    "Train on some events only of a set of more than N articles: about N articles, the same each time.")
    private int sample = Integer.MAX_VALUE;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date that is written into the file. Default: today in UTC.")
    private @Nullable LocalDate date;

    @Option(
            names = "--background",
            description =
                    "Write in how many of the articles each concept and name stands, instead of weights: the resource"
                            + " background.bin.gz of the program. Needs no labels.")
    private boolean background;

    @Option(
            names = "--meanings",
            description =
                    "Write what English words are about, as points near those of words that the articles tell beside them,"
                            + " instead of weights: the resource meanings.bin.gz of the program. Needs no labels.")
    private boolean meanings;

    @Mixin
    private final EncoderOption encoder = new EncoderOption();

    @Parameters(paramLabel = "[KIND=]FILE", arity = "1..*", description = "Labelled articles.")
    private List<String> arguments = List.of();

    @Override
    public void run() {
        if (output == null && (background || meanings || !(cross || halves))) {
            throw usage("-o WEIGHTS.tsv is needed");
        }
        if (sample < 1) {
            throw usage("--sample: must be 1 or more");
        }
        var adviser = encoder.adviser();
        var core = Core.standard();
        var files = read(core);
        Pivot pivot = Lexicon.load();
        if (background) {
            writeBackground(files, pivot);
            return;
        }
        if (meanings) {
            writeMeanings(files, pivot);
            return;
        }
        if (cross && files.stream().map(LabelledFile::kind).distinct().count() < 2) {
            throw usage("--cross needs sets of two kinds or more");
        }
        train(files, core, pivot, adviser);
    }

    private void train(List<LabelledFile> files, Core core, Pivot pivot, @Nullable Adviser adviser) {
        var sets = files.stream().map(file -> file.trainingSet(sample)).toList();
        if (files.stream().noneMatch(LabelledFile::teaches)) {
            throw new Failure(
                    "no article carries a cluster, and no pair is judged beside the files: there is nothing to learn from");
        }
        if (halves) {
            var table = new HalvesTable(core, pivot, sample);
            table.lines(files, this::say).forEach(spec.commandLine().getOut()::println);
            if (output == null && !cross) {
                return;
            }
        }
        say("training …");
        var weights = new Trainer(pivot, Background.shipped(), sets).weights().rounded();
        if (output != null) {
            write(output, head(files, sets), adviser == null ? weights : advised(weights, sets, pivot, adviser));
        }
        if (cross) {
            var table = new CrossTable(core, pivot, sample, weights);
            table.lines(files, this::say).forEach(spec.commandLine().getOut()::println);
        }
    }

    private Weights advised(Weights weights, List<TrainingSet> sets, Pivot pivot, Adviser adviser) {
        say("asking " + adviser.name() + " …");
        var lessons = new EncoderLessons(pivot, Background.shipped(), adviser);
        return lessons.fit(weights, sets).rounded();
    }

    private List<LabelledFile> read(Core core) {
        var files = new ArrayList<LabelledFile>();
        var names = new HashSet<String>();
        for (var argument : arguments) {
            if (argument.endsWith(".pairs.jsonl")) {
                continue;
            }
            say(argument + " …");
            var file = LabelledFile.read(argument, core);
            if (!names.add(file.file())) {
                throw usage(file.file() + " is named twice");
            }
            files.add(file);
        }
        return files;
    }

    private List<String> head(List<LabelledFile> files, List<TrainingSet> sets) {
        var head = new ArrayList<String>();
        var day = date == null ? LocalDate.now(Clock.systemUTC()) : date;
        head.add(
                "# What one unit of each signal adds to the log-odds that a report tells an event, and trees that add to it.");
        head.add("# Made " + day + " by " + new Version().getVersion()[0] + " train, from:");
        for (int i = 0; i < sets.size(); i++) {
            var file = files.get(i);
            int taken = sets.get(i).articles().size();
            int all = file.articles().size();
            head.add(String.format(
                    Locale.ROOT,
                    "# %s (%s): %d articles, %d events%s",
                    file.name(),
                    file.kind(),
                    all,
                    file.events(),
                    taken == all ? "" : "; " + taken + " articles taken"));
        }
        return head;
    }

    private void write(Path file, List<String> head, Weights weights) {
        var lines = new ArrayList<>(head);
        lines.addAll(weights.lines());
        try {
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + e.getMessage(), e);
        }
        say("weights written to " + file);
    }

    private void writeBackground(List<LabelledFile> files, Pivot pivot) {
        var counts = new BackgroundCounts(pivot);
        files.forEach(file -> file.articles().forEach(counts::add));
        try (var out = Files.newOutputStream(Objects.requireNonNull(output))) {
            say(counts.write(out) + " counts written to " + output);
        } catch (IOException e) {
            throw new Failure(output + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private void writeMeanings(List<LabelledFile> files, Pivot pivot) {
        var matcher = DeskMatcher.shipped(pivot);
        var latent = new LatentMeanings(DIMENSIONS);
        files.stream()
                .flatMap(file -> file.articles().stream())
                .filter(article -> article.language().tag().equals("en"))
                .forEach(article -> latent.add(
                        article.title() + article.body(),
                        matcher.fingerprint(article).body()));
        try (var out = Files.newOutputStream(Objects.requireNonNull(output))) {
            var found = latent.meanings();
            found.write(out);
            say(found.size() + " points written to " + output);
        } catch (IOException e) {
            throw new Failure(output + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private ParameterException usage(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private void say(String text) {
        spec.commandLine().getErr().println(text);
        spec.commandLine().getErr().flush();
    }
}
