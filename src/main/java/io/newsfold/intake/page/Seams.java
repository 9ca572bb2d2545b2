package io.newsfold.intake.page;

import java.util.Set;

/**
 * Tells a run of headlines from a sentence that lacks its stop. A headline ends with a word of some weight in lower
 * case, and the next begins with a capital or a figure; nothing stands between, and headlines have few commas.
 */
final class Seams {
    private static final int LEAST_WORDS = 25;
    private static final int LEAST_SEAMS = 4;
    private static final int WORDS_A_COMMA = 20;
    private static final int LEAST_HEADLINE = 3;
    private static final Set<String> SMALL = Set.of(
            "with", "from", "that", "this", "over", "into", "than", "said", "says", "were", "have", "olan", "için",
            "göre", "gibi", "kadar", "dans", "pour", "avec", "chez", "leur", "para", "como", "entre", "desde", "sobre",
            "contra", "hasta", "nach", "über", "eine", "einer", "einem", "einen", "oder", "beim", "dass", "della",
            "delle", "degli", "dello", "nella", "come", "pelo", "pela", "voor", "naar", "door");

    private Seams() {}

    static boolean isRun(String text) {
        int words = 0;
        int commas = 0;
        int seams = 0;
        int sinceSeam = 0;
        boolean mayEnd = false;
        for (var word : text.split("\\s+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean begins = Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0));
            if (begins && mayEnd && sinceSeam >= LEAST_HEADLINE) {
                seams++;
                sinceSeam = 0;
            }
            words++;
            sinceSeam++;
            commas += word.endsWith(",") ? 1 : 0;
            mayEnd = mayEnd(word);
        }
        return words >= LEAST_WORDS && seams >= LEAST_SEAMS && commas * WORDS_A_COMMA <= words && !hasStop(text);
    }

    private static boolean mayEnd(String word) {
        boolean isLower = Character.isLowerCase(word.codePointAt(0));
        return isLower
                && Character.isLetter(word.charAt(word.length() - 1))
                && word.length() > 3
                && !SMALL.contains(word);
    }

    /** Whether a sentence ends inside. */
    static boolean hasStop(String text) {
        for (int i = 3; i + 2 < text.length(); i++) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (stop
                    && Character.isUpperCase(text.charAt(i + 2))
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isLowerCase(text.charAt(i - 3))) {
                return true;
            }
        }
        return false;
    }
}
