package io.newsfold.pivot;

import io.newsfold.text.Fold;
import java.util.List;

/**
 * The consonants of a name, in classes that survive another script: {@code Erdoğan}, {@code Эрдоган} and {@code أردوغان}
 * all give {@code rdkn}. After the transliteration of ICU, letters that scripts confuse fall together (b and p, v and f,
 * the sibilants), and those that they drop (vowels, h, w, y) are left out.
 */
final class Skeleton {
    private static final int SHORTEST = 3;
    /** The class of a to z; a dot is left out. {@code c} is decided by what follows it. */
    private static final String CLASSES = ".pcd.fk..sklmn.pkrst.f.k.s";

    /** Endings of Russian and Ukrainian cases that hold a consonant. */
    private static final List<String> CASES =
            List.of("ами", "ями", "ого", "ому", "ему", "ыми", "ими", "ом", "ем", "ым", "ові", "еві");

    private Skeleton() {}

    /** The skeleton of {@code name}, or an empty text if it has too few consonants to tell anything. */
    static String of(String name) {
        var latin = Fold.latin(withoutCase(name));
        var skeleton = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = classOf(latin, i);
            if (c != '.' && (skeleton.length() == 0 || skeleton.charAt(skeleton.length() - 1) != c)) {
                skeleton.append(c);
            }
        }
        return skeleton.length() < SHORTEST ? "" : skeleton.toString();
    }

    private static String withoutCase(String name) {
        for (var ending : CASES) {
            if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static char classOf(String latin, int at) {
        char c = latin.charAt(at);
        if (c < 'a' || c > 'z') {
            return '.';
        }
        char next = at + 1 < latin.length() ? latin.charAt(at + 1) : ' ';
        if (c == 'c') {
            return next == 'e' || next == 'i' || next == 'h' ? 's' : 'k';
        }
        if (next == 'h' && c == 'p') {
            return 'f';
        }
        if (next == 'h' && c == 'k') {
            return '.';
        }
        return CLASSES.charAt(c - 'a');
    }
}
