package io.newsfold.pivot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one language and what they stand for. The first to define a form wins, so tables are added from the most
 * to the least trusted. A form in capitals ({@code BM}) is an acronym and matches only in capitals.
 */
final class Forms {
    /** A form of several words. */
    record Phrase(List<String> words, Weighted meaning) {}

    private static final int PHRASE_INDEX = 4;
    private static final int LONGEST_ACRONYM = 6;

    private final Morphology morphology;
    private final Map<String, Weighted> words = new HashMap<>();
    private final Map<String, Weighted> acronyms = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Set<String> stops = new HashSet<>();
    private final Map<Character, Integer> longestFrom = new HashMap<>();
    private int longestWord;

    Forms(Morphology morphology) {
        this.morphology = morphology;
    }

    Morphology morphology() {
        return morphology;
    }

    void add(String form, Weighted meaning) {
        var parts = form.strip().split("[\\s'’-]+", -1);
        if (parts.length > 1) {
            addPhrase(parts, meaning);
        } else if (isAcronym(form)) {
            acronyms.putIfAbsent(form, meaning);
        } else {
            var key = morphology.key(form.strip());
            words.putIfAbsent(key, meaning);
            longestWord = Math.max(longestWord, key.length());
            longestFrom.merge(key.isEmpty() ? ' ' : key.charAt(0), key.length(), Math::max);
        }
    }

    void stop(String form) {
        stops.add(morphology.key(form));
    }

    private void addPhrase(String[] parts, Weighted meaning) {
        var keys = new ArrayList<String>(parts.length);
        for (var part : parts) {
            var key = morphology.key(part);
            if (!key.isEmpty()) {
                keys.add(ArabicKey.withoutArticle(key));
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        phrases.computeIfAbsent(index(keys.get(0)), k -> new ArrayList<>()).add(new Phrase(List.copyOf(keys), meaning));
    }

    boolean isStop(String key) {
        return stops.contains(key);
    }

    @Nullable
    Weighted word(String key) {
        return words.get(key);
    }

    @Nullable
    Weighted acronym(String surface) {
        return surface.length() <= LONGEST_ACRONYM ? acronyms.get(surface) : null;
    }

    /** How long the longest form is that begins with {@code first}. */
    int longestFrom(char first) {
        return longestFrom.getOrDefault(first, 1);
    }

    /** Phrases that may begin with the word of this key, the most trusted first. */
    List<Phrase> phrasesFrom(String key) {
        return phrases.getOrDefault(index(key), List.of());
    }

    /** The form that {@code key} begins with, of {@code shortest} letters or more; null if there is none. */
    @Nullable
    Weighted longestPrefix(String key, int shortest) {
        for (int n = Math.min(key.length() - 1, longestWord); n >= Math.max(3, shortest); n--) {
            if (!morphology.mayInflect(n, key.length())) {
                break;
            }
            var found = prefix(key, n);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Weighted prefix(String key, int length) {
        var prefix = key.substring(0, length);
        var found = words.get(prefix);
        if (found != null || !morphology.isTurkic()) {
            return found;
        }
        char hard = Morphology.hardened(prefix.charAt(length - 1));
        if (hard != 0) {
            found = words.get(prefix.substring(0, length - 1) + hard);
        }
        if (found == null && length >= 4) {
            found = words.get(prefix + "mek");
        }
        return found == null && length >= 4 ? words.get(prefix + "mak") : found;
    }

    /** The known head at the end of a compound such as {@code Regierungs|chef}; null if there is none. */
    @Nullable
    Weighted head(String key) {
        for (int start = 4; start <= key.length() - 4; start++) {
            var tail = key.substring(start);
            var found = words.get(tail);
            for (int cut = 1; found == null && cut <= 2 && tail.length() - cut >= 4; cut++) {
                found = words.get(tail.substring(0, tail.length() - cut));
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The longest known first part of a compound such as {@code Regierungs|chef}; null if there is none. */
    @Nullable
    Weighted firstPart(String key) {
        for (int n = key.length() - 4; n >= 4; n--) {
            var found = words.get(key.substring(0, n));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String index(String key) {
        return key.length() <= PHRASE_INDEX ? key : key.substring(0, PHRASE_INDEX);
    }

    private static boolean isAcronym(String form) {
        return form.length() >= 2
                && form.length() <= LONGEST_ACRONYM
                && form.codePoints().allMatch(Character::isUpperCase);
    }
}
