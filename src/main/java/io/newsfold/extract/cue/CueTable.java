package io.newsfold.extract.cue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A resource of cue phrases by language. A line {@code [tr]} begins a language, a line {@code label: phrase, phrase}
 * tells what phrases mean, {@code #} begins a comment. Phrases of the section {@code [*]} belong to every language.
 */
public final class CueTable {
    private record Line(String label, String phrase) {}

    private final Map<String, List<Line>> lines;
    private final String fallback;
    private final Map<String, Phrases<String>> phrases = new ConcurrentHashMap<>();

    private CueTable(Map<String, List<Line>> lines, String fallback) {
        this.lines = lines;
        this.fallback = fallback;
    }

    /** Reads a resource beside {@code owner}; a language without a section is read as {@code fallback}. */
    public static CueTable load(Class<?> owner, String resource, String fallback) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + " is missing beside " + owner.getName());
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new CueTable(parse(text, resource), fallback);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }

    /** The languages that have a section of their own. */
    public Set<String> languages() {
        var languages = new TreeSet<>(lines.keySet());
        languages.remove("*");
        return languages;
    }

    /** All phrases of a language, each with its labels. */
    public Phrases<String> phrases(String tag) {
        return phrases.computeIfAbsent(lines.containsKey(tag) ? tag : fallback, this::build);
    }

    /** Hands over each label with one of its phrases, in the order of the resource. */
    public void forEach(String tag, BiConsumer<String, String> labelAndPhrase) {
        for (var section : List.of(lines.containsKey(tag) ? tag : fallback, "*")) {
            for (var line : lines.getOrDefault(section, List.of())) {
                labelAndPhrase.accept(line.label(), line.phrase());
            }
        }
    }

    private Phrases<String> build(String tag) {
        var result = new Phrases<String>(tag);
        forEach(tag, (label, phrase) -> result.add(phrase, label));
        return result;
    }

    private static Map<String, List<Line>> parse(String text, String resource) {
        var lines = new LinkedHashMap<String, List<Line>>();
        @Nullable List<Line> section = null;
        int number = 0;
        for (var raw : text.split("\n", -1)) {
            number++;
            var line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                section = lines.computeIfAbsent(line.substring(1, line.length() - 1), tag -> new ArrayList<>());
                continue;
            }
            int colon = line.indexOf(':');
            if (section == null || colon < 1) {
                throw new IllegalStateException(resource + " line " + number + " is no label: phrases");
            }
            var label = line.substring(0, colon)
                    .strip()
                    .intern(); // asked for by constants: found by a look at the reference
            for (var phrase : line.substring(colon + 1).split(",", -1)) {
                if (!phrase.isBlank()) {
                    section.add(new Line(label, phrase.strip()));
                }
            }
        }
        return lines;
    }
}
