package io.newsfold.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages that news is written in, from {@code languages.txt}: script, letters, function words. */
final class Languages {
    private static final String RESOURCE = "languages.txt";

    /**
     * One language.
     *
     * @param letters its letters beyond a to z, or beyond the plain ones of its script
     * @param words frequent words that few others have
     */
    record Language(String tag, List<UnicodeScript> scripts, String letters, List<String> words) {
        Language {
            scripts = List.copyOf(scripts);
            words = List.copyOf(words);
        }
    }

    private final List<Language> languages;
    private final Map<String, Integer> indexes = new HashMap<>();

    private Languages(List<Language> languages) {
        this.languages = List.copyOf(languages);
        for (int i = 0; i < languages.size(); i++) {
            indexes.put(languages.get(i).tag(), i);
        }
    }

    /** A line: tag, scripts, letters ({@code -} for none), words. */
    static Languages load() {
        var languages = new ArrayList<Language>();
        try (var stream = Languages.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    languages.add(parse(line.split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + RESOURCE, e);
        }
        return new Languages(languages);
    }

    private static Language parse(String[] parts) {
        var scripts = new ArrayList<UnicodeScript>();
        for (var name : parts[1].split(",", -1)) {
            scripts.add(UnicodeScript.forName(name.toUpperCase(Locale.ROOT)));
        }
        var letters = parts[2].equals("-") ? "" : parts[2];
        return new Language(parts[0], scripts, letters, List.of(parts).subList(3, parts.length));
    }

    List<Language> all() {
        return languages;
    }

    /** Where the language stands in {@link #all}, or null if no news is known in it. */
    @Nullable
    Integer indexOf(String tag) {
        return indexes.get(tag);
    }
}
