package io.newsfold.extract.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that lie beside these classes, and those of a user, which are read after them. A line that begins with
 * {@code #} or is blank is no entry.
 */
final class Resources {
    private static final String TOO_SHORT = "a part is missing; the head of the shipped table says what a line has";

    private Resources() {}

    /** Reads a table and then the user's of the same name, if there is one in the folder. */
    static void eachLine(String name, @Nullable Path folder, Consumer<String> line) {
        eachLine(name, line);
        eachLineOfUser(name, folder, line);
    }

    /** Reads the user's table of the name, if there is one in the folder. */
    static void eachLineOfUser(String name, @Nullable Path folder, Consumer<String> line) {
        var file = folder == null ? null : folder.resolve(name);
        if (file == null || !Files.exists(file)) {
            return;
        }
        int number = 0;
        try {
            for (String next : Files.readAllLines(file)) {
                number++;
                if (!next.isBlank() && next.charAt(0) != '#') {
                    line.accept(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ", line " + number + ": "
                            + (e instanceof IndexOutOfBoundsException ? TOO_SHORT : e.getMessage()),
                    e);
        }
    }

    static void eachLine(String name, Consumer<String> line) {
        try (var raw = open(name);
                var text = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                var reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16)) {
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                if (!next.isBlank() && next.charAt(0) != '#') {
                    line.accept(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalStateException("the table " + name + " is broken: " + e.getMessage(), e);
        }
    }

    /** Gives each line of a large table as the characters of it, which the next line overwrites. */
    static void eachCharLine(String name, ObjIntConsumer<char[]> line) {
        try (var raw = open(name);
                var text = new GZIPInputStream(raw, 1 << 16)) {
            var lines = new CharLines(text);
            while (lines.next()) {
                if (lines.length() > 0 && lines.line()[0] != '#') {
                    line.accept(lines.line(), lines.length());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalStateException("the table " + name + " is broken: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        var stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("the class path has no " + name);
        }
        return stream;
    }
}
