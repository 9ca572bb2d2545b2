package io.newsfold.extract.name;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the names read from text files, for reading by eye. Arguments: a language, then files. */
final class NamePrinter {
    private NamePrinter() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var names = new Names();
        for (int i = 1; i < arguments.length; i++) {
            var text = Files.readString(Path.of(arguments[i]));
            out.println("== " + arguments[i]);
            for (var name : names.read(Readings.of(arguments[0], text))) {
                out.println(name.start() + " " + name.kind() + " " + name.surface() + " " + name.id()
                        + (name.function() == null ? "" : " [" + name.function() + "]"));
            }
        }
    }
}
