package io.newsfold.cli;

import io.newsfold.fold.Core;
import io.newsfold.match.MatchSettings;
import io.newsfold.run.Pipeline;
import io.newsfold.run.Setting;
import io.newsfold.run.Settings;
import io.newsfold.run.embedded.Embedded;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: the pipeline against a cluster, or with a broker in this process, until it is told to end. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs the pipeline: articles in, events out, until Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  newsfold run                                       against localhost:9092",
            "  newsfold run --embedded --data news                with a broker of its own",
            "  newsfold run --bootstrap-servers kafka:9093 --kafka security.protocol=SSL",
            "Then: newsfold publish FILE…  and  newsfold watch",
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final PipelineOptions options = new PipelineOptions();

    @Option(names = "--embedded", description = "Start a broker in this process; nothing else is needed.")
    private boolean embedded;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the embedded broker and the state keep their data. Default: data.")
    private @Nullable Path data;

    @Override
    public Integer call() throws InterruptedException {
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        if (data != null) {
            flags.put(Setting.STATE_DIR, data.resolve("state").toString());
        }
        flags.putAll(options.flags());
        var settings = connection.settings(flags);
        try (var shutdown = new Shutdown()) {
            return embedded ? runEmbedded(flags, shutdown) : run(settings, shutdown);
        }
    }

    private int runEmbedded(Map<Setting, String> flags, Shutdown shutdown) throws InterruptedException {
        try (var broker = Embedded.start((data == null ? Path.of("data") : data).resolve("broker"))) {
            return run(connection.settings(flags, broker.bootstrapServers()), shutdown);
        }
    }

    private static Core core(Settings settings) {
        return NameTables.core(
                settings.names(),
                new MatchSettings(
                        WeightsOption.weights(settings.weights()), EncoderOption.adviser(settings.encoder())));
    }

    private int run(Settings settings, Shutdown shutdown) throws InterruptedException {
        try (var pipeline = Pipeline.start(settings, core(settings))) {
            var err = spec.commandLine().getErr();
            err.println("Newsfold runs against " + settings.bootstrapServers() + "; is it ready? " + pipeline.address()
                    + "/ready");
            err.flush();
            shutdown.whenAsked(pipeline.application()::stop);
            return pipeline.application().awaitEnd() ? 0 : Failures.FAILED;
        }
    }
}
