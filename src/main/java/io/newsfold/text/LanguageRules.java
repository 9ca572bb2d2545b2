package io.newsfold.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one language writes with a period that ends no sentence, from {@code abbreviations.txt}, and the words that
 * begin its sentences. A language without a table has the entries of every language ({@code und}) alone.
 */
final class LanguageRules {
    /** How an abbreviation stands in its sentence. */
    enum Abbreviation {
        /** Before what it belongs to, so never at the end: {@code Dr.} */
        BEFORE,
        /** At the end only if a word follows that begins sentences: {@code U.S.}, {@code Inc.} */
        WITHIN,
        /** At the end if a capital follows: {@code etc.} */
        LAST,
        /** An abbreviation only before a number: {@code No.} */
        NUMBER
    }

    private static final String RESOURCE = "abbreviations.txt";
    private static final LanguageRules GENERIC = new LanguageRules();
    private static final Map<String, LanguageRules> RULES = load();

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Set<String> starters = new HashSet<>();
    private boolean ordinals;

    private LanguageRules() {}

    /** The rules of the primary subtag of {@code tag}. */
    static LanguageRules of(String tag) {
        int end = 0;
        while (end < tag.length() && Characters.isLetter(tag.charAt(end))) {
            end++;
        }
        return RULES.getOrDefault(tag.substring(0, end).toLowerCase(Locale.ROOT), GENERIC);
    }

    /** As written in the table, or with a capital where the table has a small letter. */
    @Nullable
    Abbreviation abbreviation(String word) {
        @Nullable Abbreviation found = abbreviations.get(word);
        if (found == null && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            found = abbreviations.get(word.toLowerCase(Locale.ROOT));
            if (found == null && word.length() > 1) {
                found = abbreviations.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return found == null && this != GENERIC ? GENERIC.abbreviation(word) : found;
    }

    boolean isStarter(String word) {
        return starters.contains(word);
    }

    /** Whether the language writes ordinals as a number with a period. */
    boolean hasOrdinals() {
        return ordinals;
    }

    private static Map<String, LanguageRules> load() {
        var rules = new HashMap<String, LanguageRules>();
        rules.put("und", GENERIC);
        try (var stream = LanguageRules.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    var parts = line.split(" +");
                    rules.computeIfAbsent(parts[0], tag -> new LanguageRules()).add(parts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + RESOURCE, e);
        }
        return rules;
    }

    private void add(String[] parts) {
        if (parts[1].equals("ordinals")) {
            ordinals = true;
            return;
        }
        for (int i = 2; i < parts.length; i++) {
            if (parts[1].equals("starts")) {
                starters.add(parts[i]);
            } else {
                abbreviations.put(parts[i], Abbreviation.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            }
        }
    }
}
