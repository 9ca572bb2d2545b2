package io.newsfold.cli;

import io.newsfold.desk.DeskPolicy;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that {@code fold} and {@code evaluate} share. */
final class FoldOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Write {\"id\",\"cluster\"} a line to this file: the article's own id and its event's.")
    @Nullable
    String predictions;

    @Option(
            names = "--horizon",
            paramLabel = "TIME",
            description = "Forget an event so long after its last report, as 14d, 36h or PT36H. Default: never.")
    private @Nullable String horizon;

    @Option(
            names = "--opaque",
            description = "Replace ids, URLs and outlets by hashes first: they must make no difference.")
    boolean opaque;

    @Option(names = "--json", description = "Print JSON lines.")
    boolean json;

    DeskPolicy policy() {
        if (horizon == null) {
            return DeskPolicy.withoutHorizon();
        }
        var given = duration(horizon);
        var closeAfter = DeskPolicy.DEFAULT_CLOSE_AFTER;
        return new DeskPolicy(given.compareTo(closeAfter) < 0 ? given : closeAfter, given);
    }

    private Duration duration(String text) {
        try {
            var upper = text.strip().toUpperCase(Locale.ROOT);
            var iso = upper.startsWith("P") ? upper : upper.endsWith("D") ? "P" + upper : "PT" + upper;
            var duration = Duration.parse(iso);
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // told below, with what is expected
        }
        throw new ParameterException(spec.commandLine(), "--horizon: '" + text + "' is no time such as 14d or 36h");
    }
}
