package io.newsfold.extract.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms that a word may be a case of, in languages where names are declined (Russian, Ukrainian) or carry small
 * words in front (Arabic) or behind (Korean). Keys of candidates only: the tables decide.
 */
final class Inflection {
    private static final int RUSSIAN = Tongues.bit("ru") | Tongues.bit("uk");
    private static final int ARABIC = Tongues.bit("ar");
    private static final int SHORTEST = 3;
    private static final List<String> RUSSIAN_ENDINGS = List.of(
            "ого", "ому", "ами", "ями", "ией", "ым", "им", "ом", "ем", "ой", "ей", "ою", "ах", "ях", "ых", "их", "ии",
            "ию", "ия", "а", "я", "у", "ю", "е", "ы", "и");
    private static final List<String> RUSSIAN_NOMINATIVES =
            List.of("", "а", "я", "ь", "ия", "й", "о", "е", "ий", "ый", "ы");
    private static final List<String> ARABIC_CLITICS =
            List.of("ول", "وب", "وال", "لل", "بال", "كال", "فال", "و", "ب", "ل", "ف", "ك");

    private static final int KOREAN = Tongues.bit("ko");
    /** What Korean sets behind names. */
    static final List<String> KOREAN_PARTICLES = List.of(
            "은", "는", "이", "가", "을", "를", "의", "에", "에서", "로", "으로", "와", "과", "도", "만", "까지", "부터", "에게", "한테", "에는",
            "에서는", "이라고", "라고", "이나", "나");

    private Inflection() {}

    /** Whether the name begins with a Cyrillic letter. */
    static boolean isCyrillic(String name) {
        char first = name.isEmpty() ? ' ' : name.charAt(0);
        return first >= 0x400 && first < 0x500;
    }

    /** Whether the language declines names as Russian does. */
    static boolean isRussian(int language) {
        return (language & RUSSIAN) != 0;
    }

    /** Whether names are inflected in the language. */
    static boolean isOf(int language) {
        return (language & (RUSSIAN | ARABIC | KOREAN)) != 0;
    }

    /** Keys of the words that {@code word} may be a form of, likeliest first; without itself. */
    static List<Long> bases(String word, int language) {
        if ((language & RUSSIAN) != 0) {
            return russian(word);
        }
        if ((language & KOREAN) != 0) {
            return korean(word);
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

    private static List<Long> korean(String word) {
        var bases = new ArrayList<Long>(2);
        for (String particle : KOREAN_PARTICLES) {
            if (word.length() - particle.length() >= SHORTEST - 1 && word.endsWith(particle)) {
                bases.add(NameKey.hash(word, 0, word.length() - particle.length()));
            }
        }
        return bases;
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
