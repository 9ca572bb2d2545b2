package io.newsfold.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command writes: UTF-8 whatever the locale, since news names people in every script. */
record Terminal(PrintWriter out, PrintWriter err) {
    /** The process's own standard output and error. */
    static Terminal ofProcess() {
        return new Terminal(writer(FileDescriptor.out, false), writer(FileDescriptor.err, true));
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor, boolean autoFlush) {
        var stream = new FileOutputStream(descriptor);
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16), autoFlush);
    }
}
