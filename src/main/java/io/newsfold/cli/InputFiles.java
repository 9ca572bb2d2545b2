package io.newsfold.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The messages of files named on the command line, as {@link RawFile} reads them. A minus is standard input. */
final class InputFiles {
    /** One message and where it stands. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared or changed
    record Message(String where, byte[] value) {}

    private InputFiles() {}

    /** Gives the messages of a file in their order. */
    static void read(String file, Consumer<Message> sink) {
        RawFile.Taker taker = (where, value) -> sink.accept(new Message(where, value));
        try {
            if (file.equals("-")) {
                try (var in = new FileInputStream(FileDescriptor.in)) {
                    RawFile.read(in, taker);
                }
            } else {
                RawFile.read(Path.of(file), taker);
            }
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + file, e);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
