package io.newsfold.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Sentences with places to fill, by language: a line {@code [tr]} begins a section, {@code {city}} is a place, {@code [zh city]} what may fill it. */
final class Templates {
    private final Map<String, List<String>> sentences;

    private Templates(Map<String, List<String>> sentences) {
        this.sentences = sentences;
    }

    static Templates load(String resource) {
        try (var stream = Templates.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new Templates(parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + resource, e);
        }
    }

    private static Map<String, List<String>> parse(String text) {
        var sentences = new LinkedHashMap<String, List<String>>();
        var section = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sentences.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        return sentences;
    }

    List<String> of(String language) {
        var found = sentences.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no sentences in " + language);
        }
        return found;
    }

    /** What the language has for a place to fill; empty where it has nothing of its own. */
    List<String> values(String language, String slot) {
        return sentences.getOrDefault(language + " " + slot, List.of());
    }

    /** The sentence with every place filled. */
    String fill(String sentence, UnaryOperator<String> value) {
        var filled = new StringBuilder(sentence.length() + 40);
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int close = sentence.indexOf('}', open);
            filled.append(sentence, at, open).append(value.apply(sentence.substring(open + 1, close)));
            at = close + 1;
        }
        return filled.append(sentence, at, sentence.length()).toString();
    }
}
