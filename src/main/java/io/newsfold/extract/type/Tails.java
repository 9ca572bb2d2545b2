package io.newsfold.extract.type;

import io.newsfold.extract.cue.Phrases;
import io.newsfold.extract.cue.Words;
import io.newsfold.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How compounds end in languages that write them as one word: {@code Fährunglück} is an {@code unglück}. */
final class Tails {
    private static final int LEAST_HEAD = 3;

    private final Map<String, Phrases.Match<TypeLexicon.Sign>> byEnding = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    boolean isEmpty() {
        return byEnding.isEmpty();
    }

    void add(String ending, TypeLexicon.Sign sign) {
        var key = Fold.key(ending);
        byEnding.put(key, new Phrases.Match<>(List.of(sign), 1, 0));
        shortest = Math.min(shortest, key.length());
        longest = Math.max(longest, key.length());
    }

    /** The longest ending of the word at a token that leaves a first part, or null. */
    Phrases.@Nullable Match<TypeLexicon.Sign> at(Words words, int token) {
        var key = words.key(token);
        for (int length = Math.min(longest, key.length() - LEAST_HEAD); length >= shortest; length--) {
            var match = byEnding.get(key.substring(key.length() - length));
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
