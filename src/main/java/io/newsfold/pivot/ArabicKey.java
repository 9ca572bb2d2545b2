package io.newsfold.pivot;

import java.util.ArrayList;
import java.util.List;

/** Words in Arabic script without what writers leave out or vary: vowel signs, hamza seats, the two forms of yeh and kaf. */
final class ArabicKey {
    /** Conjunction, prepositions and article that are written together with the next word; longest first. */
    private static final List<String> CLITICS =
            List.of("وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ب", "ل", "ف", "ك", "س");

    private static final int SHORTEST_REST = 3;

    private ArabicKey() {}

    static String of(String word) {
        var key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> key.append('ا');
                case 'ى', 'ی', 'ئ' -> key.append('ي');
                case 'ؤ' -> key.append('و');
                case 'ة', 'ە', 'ۀ' -> key.append('ه');
                case 'ک' -> key.append('ك');
                case 'ء', 'ـ' -> {}
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        key.append(c);
                    }
                }
            }
        }
        return key.toString();
    }

    /** The keys that {@code key} may stand for, as it is first, then without what may be a clitic. */
    static List<String> readings(String key) {
        var readings = new ArrayList<String>(4);
        readings.add(key);
        for (var clitic : CLITICS) {
            if (key.startsWith(clitic) && key.length() - clitic.length() >= SHORTEST_REST) {
                readings.add(key.substring(clitic.length()));
            }
        }
        return readings;
    }

    /** {@code key} without the article and what stands before it. */
    static String withoutArticle(String key) {
        for (var clitic : CLITICS) {
            if (clitic.length() > 1 && key.startsWith(clitic) && key.length() - clitic.length() >= SHORTEST_REST) {
                return key.substring(clitic.length());
            }
        }
        return key;
    }
}
