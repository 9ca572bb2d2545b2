package io.newsfold.evaluate.read;

import io.newsfold.extract.name.PersonKey;
import io.newsfold.text.Fold;
import java.util.Set;

/** Names and texts as words in plain Latin letters, so that spellings and scripts can be compared. */
final class NameText {
    private static final Set<String> NUMERALS = Set.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi");
    private static final int SHORTEST_SKELETON = 3;

    private NameText() {}

    /** Folded words between single blanks, with a blank before and behind. */
    static String words(String text) {
        var latin = Fold.latin(text);
        var words = new StringBuilder(latin.length() + 2).append(' ');
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString();
    }

    static boolean isEmpty(String words) {
        return words.isBlank();
    }

    /** The last word of a person's name, the number of a king or pope aside. */
    static String surname(String person) {
        var words = words(person).strip().split(" ", -1);
        int last = words.length - 1;
        while (last > 0 && NUMERALS.contains(words[last])) {
            last--;
        }
        return words[last];
    }

    /** Whether the words have the word, or one that another script writes alike. */
    static boolean hasWord(String words, String word) {
        if (words.contains(" " + word + " ")) {
            return true;
        }
        var skeleton = PersonKey.skeleton(word);
        if (skeleton.length() < SHORTEST_SKELETON) {
            return false;
        }
        for (var other : words.strip().split(" ", -1)) {
            if (other.length() > SHORTEST_SKELETON && PersonKey.skeleton(other).equals(skeleton)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of two surfaces is the other or the larger part of it. */
    static boolean agree(String found, String marked) {
        var one = words(found);
        var other = words(marked);
        if (isEmpty(one) || isEmpty(other)) {
            return found.strip().equals(marked.strip());
        }
        return one.contains(other) || (other.contains(one) && one.length() * 2 >= other.length());
    }
}
