package io.newsfold.record;

import io.newsfold.text.Fold;
import java.util.List;

/**
 * The beginning of a word or phrase, looked for in text whose words have a space before them. Chinese sets none, so
 * there it may begin anywhere; Arabic writes its article and prepositions onto the word.
 */
record Beginning(List<String> forms) {
    private static final List<String> ARABIC_PREFIXES = List.of("", "ال", "و", "وال", "ب", "بال", "لل", "ل");

    Beginning {
        forms = List.copyOf(forms);
    }

    static Beginning of(String word) {
        var key = String.join(" ", Words.of(Fold.key(word)));
        return switch (Character.UnicodeScript.of(key.codePointAt(0))) {
            case HAN -> new Beginning(List.of(key));
            case ARABIC ->
                new Beginning(ARABIC_PREFIXES.stream()
                        .map(prefix -> " " + prefix + key)
                        .toList());
            default -> new Beginning(List.of(" " + key));
        };
    }

    boolean isIn(String folded) {
        for (var form : forms) {
            if (folded.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
