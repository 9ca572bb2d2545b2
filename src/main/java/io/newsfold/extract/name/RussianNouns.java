package io.newsfold.extract.name;

import java.util.List;
import java.util.Locale;

/** Cases of a Russian noun by its ending: genitive, dative, accusative, instrumental, prepositional. */
final class RussianNouns {
    private RussianNouns() {}

    static List<String> of(String noun, int grammaticalCase) {
        int length = noun.length();
        if (length < 3 || noun.equals(noun.toUpperCase(Locale.ROOT))) {
            return List.of(noun);
        }
        var stem = noun.substring(0, length - 1);
        return switch (noun.charAt(length - 1)) {
            case 'я' ->
                List.of(stem
                        + (noun.endsWith("ия") ? List.of("и", "и", "ю", "ей", "и") : List.of("и", "е", "ю", "ей", "е"))
                                .get(grammaticalCase));
            case 'е' ->
                List.of(stem
                        + List.of("я", "ю", "е", "ем", noun.endsWith("ие") ? "и" : "е")
                                .get(grammaticalCase));
            case 'о' -> List.of(stem + List.of("а", "у", "о", "ом", "е").get(grammaticalCase));
            case 'а' ->
                List.of(stem
                        + List.of(isSoft(stem) ? "и" : "ы", "е", "у", "ой", "е").get(grammaticalCase));
            case 'ы', 'и' -> List.of(stem + List.of("", "ам", "ы", "ами", "ах").get(grammaticalCase));
            case 'ь' ->
                List.of(
                        stem + List.of("и", "и", "ь", "ью", "и").get(grammaticalCase),
                        stem + List.of("я", "ю", "ь", "ем", "е").get(grammaticalCase));
            case 'й' -> List.of(stem + List.of("я", "ю", "й", "ем", "е").get(grammaticalCase));
            case 'у', 'ю', 'э' -> List.of(noun);
            default -> List.of(noun + List.of("а", "у", "", "ом", "е").get(grammaticalCase));
        };
    }

    private static boolean isSoft(String stem) {
        return "гкхжшщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }
}
