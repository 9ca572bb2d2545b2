package io.newsfold.pivot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of concepts as people write them. The table of all languages has a line a concept and a column a language, forms
 * separated by commas; its first column names the concept in English. The table of one language has lines
 * {@code english = form, form}. The English side is a word or phrase, or a concept verbatim: {@code @tr} a country,
 * {@code #12} a number, {@code *6} a power of ten. A line that begins with a hash and a blank is a comment.
 */
final class ConceptLines {
    /** One concept and its forms in one language. */
    record Line(String english, List<String> forms) {}

    private static final String TABLE = "concepts.txt";
    private static final List<List<String>> ROWS = rows();

    private ConceptLines() {}

    /** What one language has: the lines of its own table, then those of the table of all. */
    static List<Line> of(String language) {
        var lines = new ArrayList<>(ofResource(language + ".txt"));
        int column = ROWS.get(0).indexOf(language);
        if (column < 0) {
            return lines;
        }
        for (var row : ROWS.subList(1, ROWS.size())) {
            var forms = forms(row.get(column));
            var english = forms(row.get(0)).get(0);
            if (!forms.isEmpty()) {
                lines.add(new Line(english, forms));
            }
        }
        return lines;
    }

    /** The lines of a resource of this package; none if it does not exist. */
    static List<Line> ofResource(String name) {
        var lines = new ArrayList<Line>();
        for (var text : texts(name)) {
            int equals = text.indexOf('=');
            if (equals <= 0 || forms(text.substring(equals + 1)).isEmpty()) {
                throw new IllegalStateException(name + ": expected 'english = form, form' instead of: " + text);
            }
            lines.add(new Line(text.substring(0, equals).strip(), forms(text.substring(equals + 1))));
        }
        return lines;
    }

    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var text : texts(TABLE)) {
            var row = new ArrayList<String>();
            for (var cell : text.split("\\|", -1)) {
                row.add(cell.strip());
            }
            if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
                throw new IllegalStateException(
                        TABLE + ": expected " + rows.get(0).size() + " columns, not " + row.size() + ": " + text);
            }
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    private static List<String> texts(String name) {
        try (var stream = ConceptLines.class.getResourceAsStream(name)) {
            if (stream == null) {
                return List.of();
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static List<String> forms(String cell) {
        var forms = new ArrayList<String>();
        for (var form : cell.split(",", -1)) {
            if (!form.isBlank()) {
                forms.add(form.strip());
            }
        }
        return List.copyOf(forms);
    }
}
