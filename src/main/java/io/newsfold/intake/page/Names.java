package io.newsfold.intake.page;

import java.util.Set;

/** Whether words can be the names of people or papers. */
final class Names {
    private static final Set<String> BETWEEN = Set.of(
            "and", "ve", "und", "et", "y", "e", "en", "и", "و", "in", "de", "del", "da", "dos", "di", "van", "von",
            "der", "den", "bin", "al", "el", "la", "le", "/", "&", "-", "–");

    private Names() {}

    /** At most so many words, each with a capital, or without case, but for small words between. */
    static boolean areNames(String text, int mostWords) {
        var words = text.strip().split("\\s+", -1);
        if (text.isBlank() || words.length > mostWords) {
            return false;
        }
        int names = 0;
        for (var word : words) {
            int c = word.codePointAt(0);
            boolean isName = Character.isLetter(c) && !Character.isLowerCase(c);
            if (!isName && !BETWEEN.contains(word)) {
                return false;
            }
            names += isName ? 1 : 0;
        }
        return names > 0;
    }
}
