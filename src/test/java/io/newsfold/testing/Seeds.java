package io.newsfold.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.newsfold.codec.Json;
import io.newsfold.intake.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The five articles that the project started from. They lie beside it, and tests of them are skipped where not. */
public final class Seeds {
    private static final Path FOLDER =
            Path.of(System.getProperty("newsfold.shared", "../shared")).resolve("seeds");

    /** One seed: its file's name, which is its id, and its text. */
    public record Seed(String name, String text) {
        /** The seed as a raw article. */
        public byte[] raw() {
            return TextFile.rawArticle(name, text.getBytes(StandardCharsets.UTF_8));
        }

        /** The seed as a raw article for a desk. */
        public byte[] onDesk(String desk) {
            var json = (ObjectNode) Json.readTree(raw());
            return Json.bytes(json.put("desk", desk));
        }
    }

    private Seeds() {}

    public static void assumePresent() {
        assumeTrue(Files.isDirectory(FOLDER), "the seeds lie in ../shared");
    }

    /** All five, by name. */
    public static List<Seed> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Seeds::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How they belong together, by file name: 000 and 001 tell of one event, each other one of its own. */
    public static Set<Set<String>> groups() {
        var names = all().stream().map(Seed::name).toList();
        return Stream.of(names.subList(0, 2), names.subList(2, 3), names.subList(3, 4), names.subList(4, 5))
                .map(Set::copyOf)
                .collect(Collectors.toSet());
    }

    /** All orders of the five, the first {@code count} of 120 spread evenly. */
    public static List<List<Seed>> orders(int count) {
        var all = new ArrayList<List<Seed>>();
        permute(new ArrayList<>(all()), new ArrayList<>(), all);
        var chosen = new ArrayList<List<Seed>>();
        for (int n = 0; n < count; n++) {
            chosen.add(all.get(n * all.size() / count));
        }
        return chosen;
    }

    private static void permute(List<Seed> rest, List<Seed> begun, List<List<Seed>> all) {
        if (rest.isEmpty()) {
            all.add(List.copyOf(begun));
            return;
        }
        for (int i = 0; i < rest.size(); i++) {
            var left = new ArrayList<>(rest);
            begun.add(left.remove(i));
            permute(left, begun, all);
            begun.remove(begun.size() - 1);
        }
    }

    private static Seed read(Path file) {
        try {
            return new Seed(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
