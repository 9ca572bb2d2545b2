package io.newsfold.cli;

import io.newsfold.run.BrokerException;
import io.newsfold.run.SettingsException;
import io.newsfold.run.TopicsException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** How a command's exception ends the program: in words where a person can act on it, else with its trace. */
final class Failures {
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;
    static final int USAGE = CommandLine.ExitCode.USAGE;

    private Failures() {}

    static int handle(Exception exception, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        if (exception instanceof SettingsException) {
            err.println(exception.getMessage());
            return USAGE;
        }
        if (exception instanceof Failure
                || exception instanceof TopicsException
                || exception instanceof BrokerException) {
            err.println(exception.getMessage());
        } else if (exception instanceof UncheckedIOException io
                && io.getCause() instanceof NoSuchFileException missing) {
            err.println("no such file: " + missing.getFile());
        } else {
            exception.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }
}
