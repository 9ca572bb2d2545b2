package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.List;

/** Brings a declined Russian full name back to the nominative, by its given name. */
final class RussianNames {
    private static final List<String> SURNAME_ENDINGS = List.of("ым", "ом", "ем", "у", "а", "е", "ю", "я");
    private static final List<String> LONG_ENDINGS = List.of("ского", "скому", "ским", "ском");

    private RussianNames() {}

    static List<String> nominative(List<String> parts, WordSet given) {
        var first = parts.get(0);
        if (given.has(NameKey.hash(first)) || parts.size() < 2) {
            return parts;
        }
        for (String base : Inflection.russianBases(first)) {
            if (given.has(NameKey.hash(base))) {
                var nominative = new ArrayList<>(parts);
                nominative.set(0, base);
                int last = parts.size() - 1;
                nominative.set(last, surname(parts.get(last)));
                return nominative;
            }
        }
        return parts;
    }

    private static String surname(String surname) {
        for (String ending : LONG_ENDINGS) {
            if (surname.endsWith(ending)) {
                return surname.substring(0, surname.length() - ending.length()) + "ский";
            }
        }
        for (String ending : SURNAME_ENDINGS) {
            int stem = surname.length() - ending.length();
            if (stem > 2 && surname.endsWith(ending) && "аеиоуыэюя".indexOf(surname.charAt(stem - 1)) < 0) {
                return surname.substring(0, stem);
            }
        }
        return surname;
    }
}
