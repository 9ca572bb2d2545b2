package io.newsfold.pivot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of concepts as people write it: a line a concept, {@code english = form, form, …}. The English side is a word
 * or phrase, or a concept verbatim: {@code @tr} a country, {@code #12} a number, {@code *6} a power of ten. A line that
 * begins with a hash and a blank is a comment.
 */
final class ConceptLines {
    /** One concept and its forms in the language of the file. */
    record Line(String english, List<String> forms) {}

    private ConceptLines() {}

    /** The lines of a resource of this package; none if it does not exist. */
    static List<Line> ofResource(String name) {
        try (var stream = ConceptLines.class.getResourceAsStream(name)) {
            return stream == null ? List.of() : read(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static List<Line> read(String name, InputStream stream) throws IOException {
        var lines = new ArrayList<Line>();
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        int number = 0;
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (text.isBlank() || text.startsWith("# ")) {
                continue;
            }
            var line = parse(text);
            if (line == null) {
                throw new IllegalStateException(name + ", line " + number + ": expected 'english = form, form'");
            }
            lines.add(line);
        }
        return lines;
    }

    static @Nullable Line parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            return null;
        }
        var english = text.substring(0, equals).strip();
        var forms = new ArrayList<String>();
        for (var form : text.substring(equals + 1).split(",", -1)) {
            if (!form.isBlank()) {
                forms.add(form.strip());
            }
        }
        return english.isEmpty() || forms.isEmpty() ? null : new Line(english, List.copyOf(forms));
    }
}
