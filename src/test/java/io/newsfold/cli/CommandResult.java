package io.newsfold.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** What a command printed and how it ended. */
record CommandResult(int status, String out, String err) {
    /** Runs a command in this JVM. */
    static CommandResult of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Newsfold.run(new Terminal(new PrintWriter(out), new PrintWriter(err)), args);
        return new CommandResult(status, out.toString(), err.toString());
    }

    static CommandResult of(String command, String sub, String[] options) {
        return of(Stream.concat(Stream.of(command, sub), Stream.of(options)).toArray(String[]::new));
    }
}
