package io.newsfold.cli;

import io.newsfold.fold.Core;
import io.newsfold.run.Pipeline;
import io.newsfold.run.Setting;
import io.newsfold.run.Settings;
import io.newsfold.run.SettingsReader;
import io.newsfold.run.embedded.Embedded;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: all of it in one process, with nothing to install and nothing left behind. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what Newsfold does: starts a Kafka broker in this process, creates the topics, runs the pipeline,",
            "publishes sample articles in six languages, and shows the events they become.",
            "Stays up until Ctrl-C; its data go with it."
        },
        footer = {
            "",
            "Examples:",
            "  newsfold demo          then, in another terminal, with the address that it tells:",
            "                         newsfold publish page.txt --bootstrap-servers 127.0.0.1:…",
            "  newsfold demo --once   ends after the table",
        })
final class DemoCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--once", description = "End after the table of events.")
    private boolean once;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Of /ready, /metrics and the rest; 0 takes any free one. Default: 0.")
    private String httpPort = "0";

    @Override
    public void run() {
        try (var shutdown = new Shutdown();
                var folder = TemporaryFolder.create("newsfold-demo")) {
            demonstrate(folder.path(), shutdown);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void demonstrate(Path folder, Shutdown shutdown) throws InterruptedException {
        var terminal =
                new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr());
        say(terminal, "Starting a Kafka broker in this process ...");
        try (var broker = Embedded.start(folder.resolve("broker"))) {
            var settings = settings(broker.bootstrapServers(), folder);
            say(terminal, "Starting the pipeline on " + broker.bootstrapServers() + " ...");
            try (var pipeline = Pipeline.start(settings, Core.standard())) {
                var demo = new Demo(settings, terminal, shutdown);
                demo.show(pipeline);
                if (!once && !shutdown.isAsked()) {
                    say(
                            terminal,
                            "Up until Ctrl-C. Broker: " + broker.bootstrapServers() + "  HTTP: " + pipeline.address()
                                    + "/ready, /metrics, /topology");
                    say(terminal, "Try:  newsfold publish FILE --bootstrap-servers " + broker.bootstrapServers());
                    demo.followOn();
                }
            }
        }
    }

    private Settings settings(String bootstrapServers, Path folder) {
        return SettingsReader.read(
                Map.of(
                        Setting.BOOTSTRAP_SERVERS,
                        bootstrapServers,
                        Setting.STATE_DIR,
                        folder.resolve("state").toString(),
                        Setting.HTTP_PORT,
                        httpPort),
                Map.of(),
                Map.of(),
                null);
    }

    private static void say(Terminal terminal, String text) {
        terminal.err().println(text);
        terminal.err().flush();
    }
}
