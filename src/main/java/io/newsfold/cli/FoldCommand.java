package io.newsfold.cli;

import io.newsfold.codec.ChangeCodec;
import io.newsfold.codec.Json;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fold}: files in, events out, without a broker. */
@Command(
        name = "fold",
        mixinStandardHelpOptions = true,
        description = {
            "Folds articles into events without a broker and prints the final events as JSON lines.",
            "Files are JSON lines, one JSON document or plain text; - is standard input. Their order is the order of the "
                    + "log, the publication is the clock. Lines may also be enriched articles, controls, retractions "
                    + "and ticks."
        })
final class FoldCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final FoldOptions options = new FoldOptions();

    @Option(names = "--changes", description = "Print every change of an event instead of the final events.")
    private boolean changes;

    @Mixin
    private final NameTables names = new NameTables();

    @Mixin
    private final WeightsOption weights = new WeightsOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles.")
    private List<String> files = List.of();

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var fold = new FileFold(names.core(weights.settings()), options, err, change -> {
            if (changes) {
                out.println(Json.text(ChangeCodec.change(change)));
            }
        });
        files.forEach(fold::read);
        var events = fold.folded().events();
        if (!changes) {
            events.forEach(event -> out.println(Json.text(event)));
        }
        if (options.predictions != null) {
            Predictions.write(options.predictions, List.of(fold.predictions()));
        }
        fold.tellHeld();
        err.println(String.format(
                Locale.ROOT,
                "%d articles, %d events, %d rejected",
                fold.folded().articles(),
                events.size(),
                fold.rejected()));
    }
}
