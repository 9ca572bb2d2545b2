package io.newsfold.extract.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words beside the name of a team, by language; made when a text of a match is first read. */
final class TeamWords {
    static final int SPORT = 1;
    static final int DOES = 2;
    static final int AGAINST = 4;
    private static final int SHORTEST_STEM = 3;

    /** By language bit and word: the kinds; a stem ends with a star. */
    private final Map<String, Integer> kinds = new HashMap<>();

    TeamWords() {
        Resources.eachLine("teams.txt", this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        var language = line.substring(0, 2);
        int kind = switch (line.substring(3, colon)) {
            case "sport" -> SPORT;
            case "does" -> DOES;
            case "against" -> AGAINST;
            default -> throw new IllegalArgumentException("no kind in " + line);
        };
        for (String word : line.substring(colon + 1).split(";", -1)) {
            kinds.merge(key(Tongues.bit(language), word.strip()), kind, (one, other) -> one | other);
        }
    }

    /** What the word is in the language: of the kinds above, or 0. */
    int of(Words words, int word, int language) {
        var text = words.word(word).toLowerCase(Locale.ROOT);
        int found = kinds.getOrDefault(key(language, text), 0);
        for (int length = text.length(); found == 0 && length >= SHORTEST_STEM; length--) {
            found = kinds.getOrDefault(key(language, text.substring(0, length) + "*"), 0);
        }
        return found;
    }

    private static String key(int language, String word) {
        return language + " " + word;
    }
}
