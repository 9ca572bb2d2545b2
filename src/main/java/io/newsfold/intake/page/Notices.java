package io.newsfold.intake.page;

import io.newsfold.intake.source.Agencies;
import io.newsfold.intake.table.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notices of agencies and publishers about their own service. */
final class Notices {
    private static final int STEM = 6;
    private static final int LONGEST_NAME = 4;
    private static final Set<String> STEMS = stems();

    private Notices() {}

    /** How many different words of such notices it has; with four it can hardly be news. */
    static int words(String key) {
        var seen = new HashSet<String>();
        for (var word : split(key)) {
            var stem = stem(word);
            if (STEMS.contains(stem)) {
                seen.add(stem);
            }
        }
        return seen.size();
    }

    /** The agency that a notice names, or null. */
    static @Nullable String agency(String notice) {
        var words = split(notice);
        for (int length = LONGEST_NAME; length >= 1; length--) {
            for (int i = 0; i + length <= words.size(); i++) {
                var name = String.join(" ", words.subList(i, i + length));
                boolean isPlain =
                        length == 1 && !name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() < 6;
                var agency = isPlain || Character.isLowerCase(name.charAt(0))
                        ? null
                        : Agencies.agency(name).orElse(null);
                if (agency != null) {
                    return agency;
                }
            }
        }
        return null;
    }

    private static List<String> split(String text) {
        return List.of(text.split("[^\\p{L}\\p{M}'-]+", -1)).stream()
                .filter(word -> word.length() > 1)
                .toList();
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private static Set<String> stems() {
        var stems = new HashSet<String>();
        Tables.folded("notice-words").forEach(word -> stems.add(stem(word)));
        return Set.copyOf(stems);
    }
}
