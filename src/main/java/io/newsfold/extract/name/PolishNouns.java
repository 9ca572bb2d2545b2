package io.newsfold.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cases of a Polish noun by its ending: genitive, dative, accusative, instrumental, locative. */
final class PolishNouns {
    /** What a hard consonant becomes before the ending of the locative. */
    private static final Map<Character, String> SOFTENED = Map.of(
            'r', "rze", 'd', "dzie", 't', "cie", 'k', "ce", 'g', "dze", 'ł', "le", 'l', "li", 'c', "cy", 'z', "zie");

    private PolishNouns() {}

    static List<String> of(String noun, int grammaticalCase) {
        int length = noun.length();
        if (length < 3 || noun.equals(noun.toUpperCase(Locale.ROOT))) {
            return List.of(noun);
        }
        var stem = noun.substring(0, length - 1);
        char last = noun.charAt(length - 1);
        if (noun.endsWith("ja") || noun.endsWith("ia")) {
            return List.of(stem + List.of("i", "i", "ę", "ą", "i").get(grammaticalCase));
        }
        if (last == 'a') {
            char hard = stem.charAt(stem.length() - 1);
            boolean isVelar = hard == 'k' || hard == 'g' || hard == 'l';
            var locative = SOFTENED.containsKey(hard)
                    ? stem.substring(0, stem.length() - 1) + SOFTENED.get(hard)
                    : stem + "ie";
            return List.of(List.of(stem + (isVelar ? "i" : "y"), locative, stem + "ę", stem + "ą", locative)
                    .get(grammaticalCase));
        }
        if (last == 'o' || last == 'e') {
            return List.of(stem
                    + List.of("a", "u", String.valueOf(last), "em", noun.endsWith("wo") ? "ie" : "u")
                            .get(grammaticalCase));
        }
        if ("aeiouyąęó".indexOf(last) >= 0) {
            return List.of(noun);
        }
        boolean isVelar = last == 'k' || last == 'g';
        var locative = !isVelar && SOFTENED.containsKey(last) && last != 'l' && last != 'c'
                ? stem + SOFTENED.get(last)
                : isVelar || last == 'l' || last == 'c' ? noun + "u" : noun + "ie";
        return switch (grammaticalCase) {
            case 0 -> List.of(noun + "u", noun + "a");
            case 1 -> List.of(noun + "owi");
            case 2 -> List.of(noun);
            case 3 -> List.of(noun + (isVelar ? "iem" : "em"));
            default -> List.of(locative);
        };
    }
}
