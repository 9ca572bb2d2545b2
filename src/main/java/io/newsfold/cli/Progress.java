package io.newsfold.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where a person looks at a terminal; else nothing. */
final class Progress implements AutoCloseable {
    /** Set by the launcher, since Java 17 and 22 tell a terminal in different ways. */
    private static final String TERMINAL = "newsfold.terminal";

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Of so many bytes in all; 0 where nobody knows. */
    static Progress of(long bytes) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return new Progress(null);
        }
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Progress(new ProgressBarBuilder()
                .setTaskName("publish")
                .setInitialMax(bytes == 0 ? -1 : bytes)
                .setUnit(" kB", 1024)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, 80))
                .setUpdateIntervalMillis(200)
                .build());
    }

    void add(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
