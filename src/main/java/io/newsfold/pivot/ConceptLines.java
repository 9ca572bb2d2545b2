package io.newsfold.pivot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables of concepts as people write them. The tables of all languages, one a field of news, have a line a concept and a
 * column a language, parted by bars, and first a line that names the columns. A cell has forms separated by commas: a form
 * is a word or the stem of one, and a word of a text matches the longest form that it begins with. The first column names
 * the concept; its words are used for one another by news in English.
 *
 * <p>The table of one language has lines {@code english = form, form}. The English side is a word or phrase, or a concept
 * verbatim: {@code @tr} a country, {@code #12} a number, {@code *6} a power of ten. A line that begins with a hash and a
 * blank is a comment.
 */
final class ConceptLines {
    /** One concept and its forms in one language. */
    record Line(String english, List<String> forms) {}

    /** Fields in the order in which the tables are read: of words that become one key, the first counts. */
    private static final List<String> FIELDS = List.of(
            "states",
            "politics",
            "law",
            "war",
            "disaster",
            "transport",
            "economy",
            "science",
            "medicine",
            "nature",
            "culture",
            "society",
            "life",
            "sport",
            "games",
            "reporting",
            "events",
            "numbers");

    private static final List<String> COLUMNS =
            List.of("en", "de", "es", "fr", "ru", "ar", "zh", "it", "pt", "nl", "fa");
    private static final List<List<String>> ROWS = rows();

    private ConceptLines() {}

    /** What one language has: the lines of its own table, then those of the table of all. */
    static List<Line> of(String language) {
        var lines = new ArrayList<>(ofResource(language + ".txt"));
        int column = COLUMNS.indexOf(language);
        if (column < 0) {
            return lines;
        }
        for (var row : ROWS) {
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
        for (var field : FIELDS) {
            addRows("concepts-" + field + ".txt", rows);
        }
        return List.copyOf(rows);
    }

    private static void addRows(String table, List<List<String>> rows) {
        var texts = texts(table);
        if (texts.isEmpty() || !cells(texts.get(0)).equals(COLUMNS)) {
            throw new IllegalStateException(table + ": expected the columns " + COLUMNS + " in its first line");
        }
        for (var text : texts.subList(1, texts.size())) {
            var row = cells(text);
            if (row.size() != COLUMNS.size()) {
                throw new IllegalStateException(
                        table + ": expected " + COLUMNS.size() + " columns, not " + row.size() + ": " + text);
            }
            rows.add(row);
        }
    }

    private static List<String> cells(String text) {
        return Stream.of(text.split("\\|", -1)).map(String::strip).toList();
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
