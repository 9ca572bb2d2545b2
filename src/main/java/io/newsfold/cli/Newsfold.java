package io.newsfold.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. Each command is a class of this package and is listed here, in the order of the help. */
@Command(
        name = "newsfold",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "Folds every outlet's report of one event into one canonical record, on Kafka Streams.",
        subcommands = {
            HelpCommand.class,
            DemoCommand.class,
            RunCommand.class,
            PublishCommand.class,
            WatchCommand.class,
            ReadCommand.class,
            FoldCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ExplainCommand.class,
            BenchCommand.class,
            TopicsCommand.class,
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with:  newsfold demo",
            "Results go to standard output, progress and log to standard error.",
            "Exit status: 0 done, 1 failed, 2 wrong usage.",
        })
public final class Newsfold implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command; what it prints goes to {@code terminal}. */
    static int run(Terminal terminal, String... args) {
        int status = commandLine(terminal).execute(args);
        terminal.flush();
        return status;
    }

    private static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Newsfold())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Failures::handle);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
