package io.newsfold.intake.table;

import io.newsfold.text.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word tables of the intake: a file a table, a line an entry, {@code #} for comments. */
public final class Tables {
    private Tables() {}

    /** The entries of a table in their order. */
    public static List<String> lines(String table) {
        var path = "/io/newsfold/intake/" + table + ".txt";
        try (var stream = Tables.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The blank-separated words of a table. */
    public static Set<String> words(String table) {
        var words = new LinkedHashSet<String>();
        for (var line : lines(table)) {
            words.addAll(List.of(line.split("\\s+", -1)));
        }
        return Set.copyOf(words);
    }

    /** The blank-separated words of a table, folded. */
    public static Set<String> folded(String table) {
        var words = new LinkedHashSet<String>();
        for (var word : words(table)) {
            words.add(Fold.key(word));
        }
        return Set.copyOf(words);
    }

    /** A table of {@code name: value}. */
    public static Map<String, String> map(String table) {
        var map = new HashMap<String, String>();
        for (var line : lines(table)) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalStateException(table + ": no colon in '" + line + "'");
            }
            map.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return Map.copyOf(map);
    }
}
