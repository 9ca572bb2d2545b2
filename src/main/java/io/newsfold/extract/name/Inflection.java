package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms that a word may be a case of, in languages where names are declined (Russian, Ukrainian) or carry small
 * words in front (Arabic). Keys of candidates only: the tables decide.
 */
final class Inflection {
    private static final int RUSSIAN = Tongues.bit("ru") | Tongues.bit("uk");
    private static final int ARABIC = Tongues.bit("ar");
    private static final int SHORTEST = 3;
    private static final List<String> RUSSIAN_ENDINGS = List.of(
            "ого", "ому", "ами", "ями", "ией", "ым", "им", "ом", "ем", "ой", "ей", "ою", "ах", "ях", "ых", "их", "ии",
            "ию", "ия", "а", "я", "у", "ю", "е", "ы", "и");
    private static final List<String> RUSSIAN_NOMINATIVES =
            List.of("", "а", "я", "ия", "ь", "й", "о", "е", "ий", "ый", "ы");
    private static final List<String> ARABIC_CLITICS =
            List.of("ول", "وب", "وال", "لل", "بال", "كال", "فال", "و", "ب", "ل", "ف", "ك");

    private Inflection() {}

    /** Whether names are inflected in the language. */
    static boolean isOf(int language) {
        return (language & (RUSSIAN | ARABIC)) != 0;
    }

    /** Keys of the words that {@code word} may be a form of, likeliest first; without itself. */
    static List<Long> bases(String word, int language) {
        if ((language & RUSSIAN) != 0) {
            return russian(word);
        }
        return (language & ARABIC) != 0 ? arabic(word) : List.of();
    }

    /** The nominatives of a Russian word that has a case ending; empty for others. */
    static List<String> russianBases(String word) {
        var bases = new ArrayList<String>();
        for (String ending : RUSSIAN_ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                var stem = word.substring(0, word.length() - ending.length());
                RUSSIAN_NOMINATIVES.forEach(nominative -> bases.add(stem + nominative));
            }
        }
        return bases;
    }

    private static List<Long> russian(String word) {
        if (word.length() <= SHORTEST || !Character.isUpperCase(word.codePointAt(0))) {
            return List.of();
        }
        return russianBases(word).stream().map(NameKey::hash).toList();
    }

    private static List<Long> arabic(String word) {
        var bases = new ArrayList<Long>(4);
        for (String clitic : ARABIC_CLITICS) {
            if (word.length() - clitic.length() >= SHORTEST && word.startsWith(clitic)) {
                var rest = word.substring(clitic.length());
                bases.add(NameKey.hash(rest));
                bases.add(NameKey.hash("ال" + rest));
            }
        }
        return bases;
    }
}
