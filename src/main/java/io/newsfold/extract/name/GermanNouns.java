package io.newsfold.extract.name;

import java.util.List;

/** Endings of German nouns, which have capitals as names have: no surname is so long and ends so. */
final class GermanNouns {
    private static final int SHORTEST = 8;
    private static final List<String> ENDINGS = List.of(
            "ung",
            "ungen",
            "keit",
            "keiten",
            "heit",
            "heiten",
            "schaft",
            "schaften",
            "tion",
            "tionen",
            "ität",
            "itäten",
            "gänger",
            "zwecken",
            "faktor",
            "faktoren",
            "aussage",
            "aussagen",
            "forderung",
            "medaille",
            "medaillen",
            "küste",
            "amt",
            "minister",
            "kandidat",
            "kandidaten",
            "partei",
            "krise",
            "politik",
            "regierung");

    private GermanNouns() {}

    static boolean is(String word) {
        if (word.length() >= SHORTEST) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }
}
