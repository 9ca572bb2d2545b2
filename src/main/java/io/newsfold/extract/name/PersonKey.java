package io.newsfold.extract.name;

import io.newsfold.text.Fold;

/**
 * Keys of people's names: the slug of an id, and the skeleton that spellings of one name in different languages and
 * scripts share. Vowels go, letters that languages write for one sound become one, doubled sounds become one.
 */
public final class PersonKey {
    private PersonKey() {}

    /** {@code Yaşar Güler} gives {@code yasar-guler}; {@code Марк Рютте} is transliterated. */
    static String slug(String name) {
        var latin = Fold.latin(name);
        var slug = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            boolean isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (isKept) {
                slug.append(c);
            } else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        if (end == 0) {
            return Long.toHexString(NameKey.hash(name)); // a script that no rule writes in Latin letters
        }
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /** The skeleton of a name or of an id, its words joined: the same for {@code Selenskyj} and {@code Zelensky}. */
    public static String skeleton(String name) {
        int colon = name.indexOf(':');
        var slug = slug(colon < 0 ? name : name.substring(colon + 1));
        var skeleton = new StringBuilder(slug.length());
        char last = 0;
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            boolean isFirst = i == 0 || slug.charAt(i - 1) == '-';
            char sound = isMute(slug, i, isFirst) ? 0 : isFirst && c == 'x' ? 's' : sound(slug, i);
            if (sound == '-' || (sound != 0 && sound != last)) {
                skeleton.append(sound);
            }
            boolean isDouble = c == 'x' && !isFirst;
            if (isDouble) {
                skeleton.append('s');
            }
            last = isVowel(c) ? 0 : isDouble ? 's' : sound == 0 ? last : sound;
        }
        return skeleton.toString();
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /**
     * Whether the consonant is heard in some spellings of a name only, as h and j are: {@code Khalid} and {@code Halid},
     * {@code Dzhonson} and {@code Johnson}, {@code Kavanaugh} and {@code Kavano}.
     */
    private static boolean isMute(String slug, int i, boolean isFirst) {
        char c = slug.charAt(i);
        char next = at(slug, i + 1);
        char third = at(slug, i + 2);
        boolean isEnglish = c == 'g' && next == 'h' && !isFirst && (third == 0 || third == '-' || third == 't');
        boolean isGlide = c == 'd' && (next == 'j' || (next == 'z' && third == 'h'));
        boolean isOfGlide = c == 'z' && next == 'h' && i > 0 && slug.charAt(i - 1) == 'd';
        return isEnglish || isGlide || isOfGlide || (c == 'k' && next == 'h');
    }

    /** {@code Christine}, not {@code Achraf}. */
    private static boolean isGreek(String slug, int i) {
        return at(slug, i + 2) == 'r' && (i == 0 || slug.charAt(i - 1) == '-');
    }

    private static char at(String slug, int i) {
        return i < slug.length() ? slug.charAt(i) : 0;
    }

    private static char sound(String slug, int i) {
        char c = slug.charAt(i);
        char next = at(slug, i + 1);
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h' -> 0;
            case 'c' -> (next == 'h' && !isGreek(slug, i)) || next == 'e' || next == 'i' ? 's' : 'k';
            case 'g' -> 'k';
            case 'q', 'x' -> 'k';
            case 'z' -> 's';
            case 'v', 'w', 'f', 'p', 'b' -> 'b';
            case 't', 'd' -> 't';
            default -> c;
        };
    }
}
