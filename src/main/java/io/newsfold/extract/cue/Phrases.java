package io.newsfold.extract.cue;

import io.newsfold.text.TextScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, as a tree over words. A word of a phrase that ends in {@code *} stands for every word
 * that begins so; the longest phrase wins, and a whole word before a beginning. Looking up costs as much as the phrase
 * is long, whatever the size of the table.
 */
public final class Phrases<T> {
    /** A phrase found: its meanings, and how many tokens it takes. */
    public record Match<T>(List<T> meanings, int length) {
        public T first() {
            return meanings.get(0);
        }
    }

    private static final class Node<T> {
        final Map<String, Node<T>> whole = new HashMap<>();
        final Map<String, Node<T>> beginning = new HashMap<>();
        final List<T> meanings = new ArrayList<>(1);
        int shortest = Integer.MAX_VALUE;
        int longest;
    }

    private static final Object NOTHING = new Object();

    private final Node<T> root = new Node<>();
    private final String tag;

    public Phrases(String tag) {
        this.tag = tag;
    }

    /** Adds a phrase, written as it stands in a text. */
    public void add(String phrase, T meaning) {
        var node = root;
        var keys = Words.keysOf(TextScanner.scan(phrase.strip(), tag, List.of()), tag);
        for (int i = 0; i < keys.size(); i++) {
            boolean beginning = i + 1 < keys.size() && keys.get(i + 1).equals("*");
            node = child(node, keys.get(i), beginning);
            if (beginning) {
                i++;
            }
        }
        if (node != root && !node.meanings.contains(meaning)) {
            node.meanings.add(meaning);
        }
    }

    /** The longest phrase that begins at {@code token}, or null. */
    public @Nullable Match<T> at(Words words, int token) {
        if (token < 0 || token >= words.size()) {
            return null;
        }
        var found = words.found(this);
        if (found[token] == null) {
            var match = longest(root, words, token, 0);
            found[token] = match == null ? NOTHING : match;
        }
        return found[token] == NOTHING ? null : asMatch(found[token]);
    }

    @SuppressWarnings("unchecked") // the array belongs to this table alone
    private Match<T> asMatch(Object match) {
        return (Match<T>) match;
    }

    private @Nullable Match<T> longest(Node<T> node, Words words, int token, int depth) {
        Match<T> best = node.meanings.isEmpty() ? null : new Match<>(node.meanings, depth);
        if (token >= words.size()) {
            return best;
        }
        var key = words.key(token);
        best = better(best, node.whole.get(key), words, token, depth);
        var bare = words.bareKey(token);
        if (bare.length() < key.length()) {
            best = better(best, node.whole.get(bare), words, token, depth);
        }
        for (int length = Math.min(node.longest, bare.length()); length >= node.shortest; length--) {
            var child = node.beginning.get(bare.substring(0, length));
            if (child == null && bare.length() < key.length()) {
                child = node.beginning.get(key.substring(0, length));
            }
            best = better(best, child, words, token, depth);
        }
        return best;
    }

    private @Nullable Match<T> better(
            @Nullable Match<T> best, @Nullable Node<T> child, Words words, int token, int depth) {
        if (child == null) {
            return best;
        }
        var found = longest(child, words, token + 1, depth + 1);
        return found != null && (best == null || found.length() > best.length()) ? found : best;
    }

    private static <T> Node<T> child(Node<T> node, String key, boolean beginning) {
        if (!beginning) {
            return node.whole.computeIfAbsent(key, k -> new Node<>());
        }
        node.shortest = Math.min(node.shortest, key.length());
        node.longest = Math.max(node.longest, key.length());
        return node.beginning.computeIfAbsent(key, k -> new Node<>());
    }
}
