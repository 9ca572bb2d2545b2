package io.newsfold.record;

import io.newsfold.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a part of a toll from the whole: nineteen police officers are not the toll of all, forty-one miners are. The
 * words of each group are in {@code victims.tsv}.
 */
final class VictimGroups {
    private static final String TABLE = "victims.tsv";
    private static final Map<String, List<String>> BEGINNINGS = load();

    private VictimGroups() {}

    /** The group that {@code of} names; empty for people in general. */
    static String of(@Nullable String of) {
        if (of == null) {
            return "";
        }
        var words = " " + String.join(" ", Words.of(Fold.key(of)));
        for (var group : BEGINNINGS.entrySet()) {
            if (group.getValue().stream().anyMatch(words::contains)) {
                return group.getKey();
            }
        }
        return "";
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        try (var in = VictimGroups.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not on the class path");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var cells = List.of(line.split("\t", -1));
                groups.put(
                        cells.get(0),
                        cells.stream().skip(1).map(word -> " " + Fold.key(word)).toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return groups;
    }
}
