package io.newsfold.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Which event each article went to, as {@code {"id","cluster"}} a line. */
final class Predictions {
    private Predictions() {}

    static void write(String file, List<Map<String, String>> sets) {
        try (Writer out = Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8)) {
            for (var set : sets) {
                for (var entry : set.entrySet()) {
                    var line = JsonNodeFactory.instance.objectNode();
                    line.put("id", entry.getKey()).put("cluster", entry.getValue());
                    out.write(line + "\n");
                }
            }
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + e.getMessage(), e);
        }
    }
}
