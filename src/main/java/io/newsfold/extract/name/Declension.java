package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms that a name of several words takes in languages that inflect it: Russian and Polish cases of the first noun
 * and the adjectives before it, Turkish endings of a possessive, German endings of an adjective and the genitive.
 */
final class Declension {
    private static final int RUSSIAN = Tongues.bit("ru");
    private static final int POLISH = Tongues.bit("pl");
    private static final int TURKISH = Tongues.bit("tr");
    private static final int GERMAN = Tongues.bit("de");
    private static final int CASES = 5;

    private Declension() {}

    /** All forms but the one given; Cyrillic is taken for Russian unless it is tagged as something else. */
    static List<String> of(String name, int languages) {
        boolean isCyrillic = Inflection.isCyrillic(name);
        if (isCyrillic && (languages == Tongues.EVERY || (languages & RUSSIAN) != 0)) {
            return cases(name, true);
        }
        if ((languages & POLISH) != 0) {
            return cases(name, false);
        }
        if ((languages & GERMAN) != 0) {
            return german(name);
        }
        boolean mayBeTurkish = languages == Tongues.EVERY || (languages & TURKISH) != 0;
        return (mayBeTurkish && name.indexOf(' ') > 0) || (languages & TURKISH) != 0 ? turkish(name) : List.of();
    }

    private static List<String> cases(String name, boolean isRussian) {
        var words = name.split(" ", -1);
        int noun = 0;
        while (noun + 1 < words.length && isAdjective(words[noun], isRussian)) {
            noun++;
        }
        var forms = new ArrayList<String>();
        for (int grammaticalCase = 0; grammaticalCase < CASES; grammaticalCase++) {
            var start = new StringBuilder();
            for (int word = 0; word < noun; word++) {
                start.append(adjective(words[word], grammaticalCase, isRussian)).append(' ');
            }
            var rest = new StringBuilder();
            boolean agrees = !isRussian;
            for (int word = noun + 1; word < words.length; word++) {
                agrees = agrees && isAdjective(words[word], false);
                rest.append(' ').append(agrees ? adjective(words[word], grammaticalCase, false) : words[word]);
            }
            var nouns = isRussian
                    ? RussianNouns.of(words[noun], grammaticalCase)
                    : PolishNouns.of(words[noun], grammaticalCase);
            for (String form : nouns) {
                var whole = start + form + rest;
                if (!whole.equals(name) && !forms.contains(whole)) {
                    forms.add(whole);
                }
            }
        }
        return forms;
    }

    private static boolean isAdjective(String word, boolean isRussian) {
        return isRussian
                ? endsWithAny(word, "ый", "ий", "ой", "ая", "яя", "ое", "ые")
                        || (word.endsWith("ие") && !word.endsWith("ние") && !word.endsWith("тие"))
                : word.length() > 3
                        && endsWithAny(
                                word, "ski", "cki", "ska", "cka", "skie", "ckie", "ny", "na", "ne", "wy", "wa", "we",
                                "czy", "cza", "cze", "ły", "ła", "łe");
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String adjective(String word, int grammaticalCase, boolean isRussian) {
        var stem = word.substring(0, word.length() - 2);
        var last = word.substring(word.length() - 1);
        if (isRussian) {
            return switch (word.substring(word.length() - 2)) {
                case "ая" -> stem + List.of("ой", "ой", "ую", "ой", "ой").get(grammaticalCase);
                case "яя" -> stem + List.of("ей", "ей", "юю", "ей", "ей").get(grammaticalCase);
                case "ые" -> stem + List.of("ых", "ым", "ые", "ыми", "ых").get(grammaticalCase);
                case "ие" -> stem + List.of("их", "им", "ие", "ими", "их").get(grammaticalCase);
                case "ое" -> stem + List.of("ого", "ому", "ое", "ым", "ом").get(grammaticalCase);
                case "ий" -> stem + List.of("ого", "ому", "ий", "им", "ом").get(grammaticalCase);
                default ->
                    stem
                            + List.of("ого", "ому", word.substring(word.length() - 2), "ым", "ом")
                                    .get(grammaticalCase);
            };
        }
        var short1 = word.substring(0, word.length() - 1);
        return switch (last) {
            case "a" ->
                short1
                        + (short1.endsWith("k") || short1.endsWith("g")
                                        ? List.of("iej", "iej", "ą", "ą", "iej")
                                        : List.of("ej", "ej", "ą", "ą", "ej"))
                                .get(grammaticalCase);
            case "e" ->
                word.endsWith("ie")
                        ? stem + List.of("iego", "iemu", "ie", "im", "im").get(grammaticalCase)
                        : short1 + List.of("ego", "emu", "e", "ym", "ym").get(grammaticalCase);
            case "i" -> word + List.of("ego", "emu", "", "m", "m").get(grammaticalCase);
            default -> short1 + List.of("ego", "emu", "y", "ym", "ym").get(grammaticalCase);
        };
    }

    private static List<String> turkish(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return switch (last) {
            case 'ı' -> endings(name, "nın", "na", "nı", "nda", "ndan", "nca", "yla", "ndaki");
            case 'i' -> endings(name, "nin", "ne", "ni", "nde", "nden", "nce", "yle", "ndeki");
            case 'u' -> endings(name, "nun", "na", "nu", "nda", "ndan", "nca", "yla", "ndaki");
            case 'ü' -> endings(name, "nün", "ne", "nü", "nde", "nden", "nce", "yle", "ndeki");
            default -> List.of();
        };
    }

    private static List<String> endings(String name, String... endings) {
        var forms = new ArrayList<String>(endings.length);
        for (String ending : endings) {
            forms.add(name + ending);
        }
        return forms;
    }

    private static List<String> german(String name) {
        var forms = new ArrayList<String>();
        if (name.length() > 6 && Character.isLetter(name.charAt(name.length() - 1)) && !name.endsWith("s")) {
            forms.add(name + "s");
        }
        int space = name.indexOf(' ');
        var first = space < 0 ? "" : name.substring(0, space);
        if (first.length() > 4 && endsWithAny(first, "e", "er", "es")) {
            var stem = first.endsWith("e") ? first : first.substring(0, first.length() - 1);
            var rest = name.substring(space);
            for (String written : List.of(stem, stem + "n", stem + "r", stem + "s", stem + "m")) {
                forms.add(written + rest);
                forms.add(written + rest + "s");
            }
        }
        return forms;
    }
}
