package io.newsfold.extract.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The tables that lie beside these classes. A line that begins with {@code #} or is blank is no entry. */
final class Resources {
    private Resources() {}

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

    private static InputStream open(String name) throws IOException {
        var stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("the class path has no " + name);
        }
        return stream;
    }
}
