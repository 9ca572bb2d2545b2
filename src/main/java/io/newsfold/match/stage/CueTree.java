package io.newsfold.match.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases as a tree of letters. Most words of a text leave it at their second or third letter. */
final class CueTree {
    private static final char WHOLE = ' ';
    private static final char BEGINNING = '*';

    /** A phrase found and how many units it takes. */
    record Match(List<Cue> cues, int length) {
        Match {
            cues = List.copyOf(cues);
        }
    }

    private static final class Node {
        private char[] letters = new char[0];
        private Node[] nodes = new Node[0];
        private final List<Cue> cues = new ArrayList<>(0);

        private @Nullable Match match;

        @Nullable
        Node next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes[at];
        }

        Node enter(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            var node = new Node();
            letters = Arrays.copyOf(letters, letters.length + 1);
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, place, letters, place + 1, letters.length - place - 1);
            System.arraycopy(nodes, place, nodes, place + 1, nodes.length - place - 1);
            letters[place] = letter;
            nodes[place] = node;
            return node;
        }
    }

    private final Node root = new Node();

    /** Adds a phrase; a key that ends in {@code *} stands for every word that begins so. */
    void add(List<String> keys, Cue cue) {
        var node = root;
        for (var key : keys) {
            boolean beginning = key.length() > 1 && key.charAt(key.length() - 1) == BEGINNING;
            int end = beginning ? key.length() - 1 : key.length();
            for (int i = 0; i < end; i++) {
                node = node.enter(key.charAt(i));
            }
            node = node.enter(beginning ? BEGINNING : WHOLE);
        }
        if (node != root && !node.cues.contains(cue)) {
            node.cues.add(cue);
            node.match = new Match(node.cues, keys.size());
        }
    }

    /** The longest phrase that begins at a unit; a whole word wins over a beginning. */
    @Nullable
    Match at(Units units, int unit) {
        return longest(root, units, unit);
    }

    private static @Nullable Match longest(Node node, Units units, int unit) {
        if (unit >= units.size() || node.letters.length == 0) {
            return node.match;
        }
        var best = longer(through(node, units.key(unit), units, unit), node.match);
        var bare = units.bare(unit);
        return bare == null ? best : longer(best, through(node, bare, units, unit));
    }

    private static @Nullable Match through(Node from, String key, Units units, int unit) {
        Match best = null;
        @Nullable Node node = from;
        for (int i = 0; i < key.length(); i++) {
            node = node.next(key.charAt(i));
            if (node == null) {
                return best;
            }
            var rest = node.next(BEGINNING);
            if (rest != null) {
                best = longer(longest(rest, units, unit + 1), best);
            }
        }
        var whole = node.next(WHOLE);
        return whole == null ? best : longer(longest(whole, units, unit + 1), best);
    }

    /** The first unless the other is longer. */
    private static @Nullable Match longer(@Nullable Match first, @Nullable Match other) {
        return first == null || (other != null && other.length() > first.length()) ? other : first;
    }
}
