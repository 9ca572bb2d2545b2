package io.newsfold.cli;

import io.newsfold.codec.Json;
import io.newsfold.enrich.EventClock;
import io.newsfold.fold.Core;
import io.newsfold.intake.Outcome;
import io.newsfold.intake.RawMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: what the pipeline reads in each article. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what is read in each article (language, names, dates, figures, type, place) as JSON lines.",
            "Files are JSON lines, one JSON document or plain text; - is standard input."
        })
final class ReadCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final NameTables names = new NameTables();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Articles.")
    private List<String> files = List.of();

    @Override
    public void run() {
        var core = names.core();
        files.forEach(file -> InputFiles.read(file, message -> read(core, message)));
    }

    private void read(Core core, InputFiles.Message message) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        for (var outcome : core.intake().read(new RawMessage(null, message.value(), Map.of(), Instant.EPOCH))) {
            if (outcome instanceof Outcome.Accepted accepted) {
                out.println(Json.text(core.enricher().enrich(accepted.article(), EventClock.PUBLICATION, null)));
            } else if (outcome instanceof Outcome.Rejected rejected) {
                var rejection = rejected.rejection();
                err.println(message.where() + ": " + rejection.code() + ": " + rejection.message());
            } else if (outcome instanceof Outcome.Held held) {
                err.println(message.where() + ": held back: " + held.article().articleId());
            } else if (outcome instanceof Outcome.Retracted retracted) {
                err.println(message.where() + ": taken back: " + retracted.articleId());
            }
        }
    }
}
