package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names that a word may be a case or an adjective of, for places: the Polish cases ({@code w Krakowie}), the German
 * genitive and adjective ({@code Hamburgs}, {@code die Hamburger Polizei}), the Turkish cases written without an
 * apostrophe. Keys of candidates only: the tables decide.
 */
final class PlaceCases {
    private static final int POLISH = Tongues.bit("pl");
    private static final int GERMAN = Tongues.bit("de");
    private static final int TURKISH = Tongues.bit("tr");
    private static final int RUSSIAN = Tongues.bit("ru") | Tongues.bit("uk");
    private static final int SHORTEST = 3;
    /** Endings of cases, longest first, each with the endings that a nominative may have instead. */
    private static final List<List<String>> POLISH_ENDINGS = List.of(
            List.of("szcie", "szt"),
            List.of("czech", "cy"),
            List.of("szech", "chy"),
            List.of("rzech", "ry"),
            List.of("owie", "ow", "owo", "owa"),
            List.of("cie", "t", "ta"),
            List.of("dzie", "d", "da"),
            List.of("dze", "ga"),
            List.of("rze", "ra", "r"),
            List.of("sce", "ska"),
            List.of("ce", "ka", "ca"),
            List.of("iach", "ie", "ia", "y"),
            List.of("ach", "e", "y", "a", "i"),
            List.of("iami", "ie"),
            List.of("ami", "e", "y"),
            List.of("iem", "", "ie", "o"),
            List.of("em", "", "e", "o"),
            List.of("om", "y", "e"),
            List.of("ii", "ia"),
            List.of("iu", "", "ie"),
            List.of("ie", "", "a", "o"),
            List.of("ic", "ice"),
            List.of("ia", "", "ie"),
            List.of("yn", "yny"),
            List.of("u", "", "o"),
            List.of("e", "", "a"),
            List.of("y", "a", ""),
            List.of("i", "a", "", "ia", "ka"),
            List.of("a", "", "o", "e"),
            List.of("o", "a"));

    private static final List<List<String>> POLISH_ADJECTIVES = List.of(
            List.of("iego", "i", "ie"),
            List.of("ego", "y", "e"),
            List.of("iemu", "i", "ie"),
            List.of("emu", "y", "e"),
            List.of("iej", "ia", "a"),
            List.of("ej", "a"),
            List.of("ym", "y", "e"),
            List.of("im", "i", "ie"),
            List.of("ych", "e"),
            List.of("ich", "ie"),
            List.of("a", "a"));
    private static final List<List<String>> RUSSIAN_ADJECTIVES = List.of(
            List.of("его", "ее", "ий"),
            List.of("ого", "ый", "ое", "ой", "ий"),
            List.of("ому", "ый", "ое", "ой", "ий"),
            List.of("ему", "ее", "ий"),
            List.of("ыми", "ые"),
            List.of("ими", "ие"),
            List.of("ом", "ый", "ое", "ой", "ий"),
            List.of("ем", "ий", "ее"),
            List.of("ым", "ый", "ое", "ой"),
            List.of("им", "ий", "ее", "ое"),
            List.of("ой", "ая"),
            List.of("ей", "яя"),
            List.of("ую", "ая"),
            List.of("юю", "яя"),
            List.of("ых", "ые"),
            List.of("их", "ие"));
    private static final List<String> TURKISH_ENDINGS = List.of(
                    "daki", "deki", "taki", "teki", "dan", "den", "tan", "ten", "nın", "nin", "nun", "da", "de", "ta",
                    "te")
            .stream()
            .map(NameKey::of)
            .toList();

    private static final Map<String, String> DIVISIONS = Map.ofEntries(
            Map.entry("области", "область"),
            Map.entry("областью", "область"),
            Map.entry("края", "край"),
            Map.entry("крае", "край"),
            Map.entry("краю", "край"),
            Map.entry("краем", "край"),
            Map.entry("республики", "республика"),
            Map.entry("республике", "республика"),
            Map.entry("республику", "республика"),
            Map.entry("воеводства", "воеводство"),
            Map.entry("воеводстве", "воеводство"),
            Map.entry("воеводству", "воеводство"));

    private PlaceCases() {}

    /** Whether {@link #bases} may have any for the word: a look that makes nothing. */
    static boolean mayBe(Words words, int word, int language) {
        return words.isCapitalised(word)
                && (language & (POLISH | GERMAN | TURKISH)) != 0
                && words.length(word) > SHORTEST
                && Character.isUpperCase(words.text.text().codePointAt(words.start(word)))
                && ((language & TURKISH) == 0 || mayBeTurkish(words.text.text().charAt(words.end(word) - 1)));
    }

    /** Every ending ends so. */
    private static boolean mayBeTurkish(char last) {
        return last < 'a' || last > 'z' || last == 'i' || last == 'n' || last == 'a' || last == 'e';
    }

    /** Whether the language declines the first word of a name of two. */
    static boolean hasAdjectives(int language) {
        return (language & (POLISH | RUSSIAN)) != 0;
    }

    /** Keys of the names that the word may be a form of, likeliest first; without itself. */
    static List<Long> bases(String word, int language) {
        boolean isName = word.length() > SHORTEST && Character.isUpperCase(word.codePointAt(0));
        if (!isName) {
            return List.of();
        }
        if ((language & POLISH) != 0) {
            return keys(NameKey.of(word), POLISH_ENDINGS);
        }
        if ((language & GERMAN) != 0) {
            return german(NameKey.of(word));
        }
        return (language & TURKISH) != 0 ? turkish(NameKey.of(word)) : List.of();
    }

    /** The word for a division, in its cases, as the second word of a name: {@code области}. */
    static List<Long> divisions(String word) {
        var nominative = DIVISIONS.get(word);
        return nominative == null ? List.of() : List.of(NameKey.hash(nominative));
    }

    /** Keys of the first word of a name of two, {@code Nowym Jorku}; also of other adjectives. */
    static List<Long> adjectives(String word, int language) {
        if ((language & POLISH) != 0) {
            return keys(NameKey.of(word), POLISH_ADJECTIVES);
        }
        return (language & RUSSIAN) != 0 ? keys(NameKey.of(word), RUSSIAN_ADJECTIVES) : List.of();
    }

    private static List<Long> keys(String key, List<List<String>> endings) {
        var bases = new ArrayList<Long>();
        for (var ending : endings) {
            var old = ending.get(0);
            if (key.endsWith(old) && key.length() - old.length() >= SHORTEST - 1) {
                long stem = NameKey.hash(key, 0, key.length() - old.length());
                for (int i = 1; i < ending.size(); i++) {
                    bases.add(extended(stem, ending.get(i)));
                }
            }
        }
        return bases;
    }

    private static long extended(long stem, String ending) {
        long hash = stem;
        for (int i = 0; i < ending.length(); i++) {
            hash = NameKey.extend(hash, ending.charAt(i));
        }
        return hash;
    }

    private static List<Long> german(String key) {
        var bases = new ArrayList<Long>(4);
        if (key.length() > SHORTEST + 2 && key.endsWith("s")) {
            bases.add(NameKey.hash(key, 0, key.length() - 1));
        }
        if (key.length() > SHORTEST + 2 && key.endsWith("er")) {
            int stem = key.length() - 2;
            bases.add(NameKey.hash(key, 0, stem));
            bases.add(NameKey.hash(key, 0, stem + 1));
            bases.add(extended(NameKey.hash(key, 0, stem), "en"));
            bases.add(key.endsWith("ner") ? extended(NameKey.hash(key, 0, stem - 1), "en") : 0);
        }
        return bases;
    }

    private static List<Long> turkish(String key) {
        var bases = new ArrayList<Long>(2);
        for (String ending : TURKISH_ENDINGS) {
            if (key.endsWith(ending) && key.length() - ending.length() > SHORTEST) {
                bases.add(NameKey.hash(key, 0, key.length() - ending.length()));
            }
        }
        return bases;
    }
}
