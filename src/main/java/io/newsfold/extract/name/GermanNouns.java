package io.newsfold.extract.name;

import java.util.List;

/** Nouns that an ending makes of other words in German, where they have capitals as names have: no surname is as long and ends so. */
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
            "itäten");

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
