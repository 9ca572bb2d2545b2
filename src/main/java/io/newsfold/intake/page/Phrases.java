package io.newsfold.intake.page;

import io.newsfold.intake.table.Tables;
import io.newsfold.text.Fold;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words and phrases of pages, folded, by what they do. */
final class Phrases {
    /** What a phrase does. */
    enum Use {
        PUBLISHED,
        UPDATED,
        FILLER,
        HEADLINES,
        PHOTO,
        PERSON,
        SOURCE,
        NOTICE,
        INTERFACE,
        ALONE,
        TAGS,
        CORRECTION,
        OUTLETWORD,
        BEAT,
        SECTION,
        NOTPLACE,
        SHORTPLACE,
        PLACEWORD
    }

    private static final int MOST_WORDS = 6;
    private static final Map<Use, Set<String>> ALL = load();

    private Phrases() {}

    static boolean is(Use use, String key) {
        return set(use).contains(key);
    }

    /** The length of the longest phrase that {@code key} begins with, whole words; 0 if none. */
    static int prefix(Use use, String key) {
        int best = 0;
        int words = 0;
        for (int i = 1; i <= key.length() && words < MOST_WORDS; i++) {
            boolean ends = i == key.length() || !Character.isLetterOrDigit(key.charAt(i));
            if (ends && Character.isLetterOrDigit(key.charAt(i - 1))) {
                words++;
                best = is(use, key.substring(0, i)) ? i : best;
            }
        }
        return best;
    }

    static boolean contains(Use use, String key) {
        for (var phrase : set(use)) {
            if (key.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code key} ends with a phrase; stops after it do not count. */
    static boolean isSuffix(Use use, String key) {
        int end = key.length();
        while (end > 0 && !Character.isLetterOrDigit(key.charAt(end - 1))) {
            end--;
        }
        var bare = key.substring(0, end);
        return set(use).stream().anyMatch(bare::endsWith);
    }

    /** Whether the letters of a line are those of a phrase that stands alone. */
    static boolean isAlone(String line) {
        return is(Use.ALONE, letters(line));
    }

    /** The folded letters of each word, with single blanks between them; digits and marks count as blanks. */
    private static String letters(String text) {
        var key = Fold.key(text);
        var letters = new StringBuilder(key.length());
        boolean isInWord = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean isLetter = Character.isLetter(c);
            if (isLetter && !isInWord && !letters.isEmpty()) {
                letters.append(' ');
            }
            if (isLetter) {
                letters.append(c);
            }
            isInWord = isLetter;
        }
        return letters.toString();
    }

    private static Set<String> set(Use use) {
        return ALL.getOrDefault(use, Set.of());
    }

    private static Map<Use, Set<String>> load() {
        var all = new EnumMap<Use, Set<String>>(Use.class);
        for (var line : Tables.lines("page-phrases")) {
            int colon = line.indexOf(':');
            var use = Use.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            var phrases = all.computeIfAbsent(use, any -> new LinkedHashSet<>());
            for (var phrase : line.substring(colon + 1).split(",", -1)) {
                if (!phrase.isBlank()) {
                    phrases.add(use == Use.ALONE ? letters(phrase) : Fold.key(phrase.strip()));
                }
            }
        }
        return all;
    }
}
