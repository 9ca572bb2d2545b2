package io.newsfold.extract.cue;

import io.newsfold.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, as a tree over words. A word of a phrase that ends in {@code *} stands for every word
 * that begins so; the longest phrase wins, and a whole word before a beginning. Looking up costs as much as the phrase
 * is long, whatever the size of the table; a text is looked up once, at the first question.
 */
public final class Phrases<T> {
    /**
     * A phrase found.
     *
     * @param length how many tokens it takes
     * @param kinds the kinds of all its meanings, as bits that the owner of the table has chosen
     */
    public record Match<T>(List<T> meanings, int length, long kinds) {
        public Match {
            meanings = List.copyOf(meanings);
        }

        public T first() {
            return meanings.get(0);
        }

        private Match<T> with(T meaning, long kind) {
            if (meanings.contains(meaning)) {
                return this;
            }
            var more = new ArrayList<>(meanings);
            more.add(meaning);
            return new Match<>(more, length, kinds | kind);
        }
    }

    private static final class Node<T> {
        final int depth;
        final WholeWords<Node<T>> whole = new WholeWords<>();
        final Beginnings<Node<T>> beginnings = new Beginnings<>();

        /** None where no phrase is longer. */
        @Nullable
        Heads heads;

        @Nullable
        Match<T> match;

        Node(int depth) {
            this.depth = depth;
        }
    }

    private final Node<T> root = new Node<>(0);
    private final String tag;
    private final ToLongFunction<? super T> kind;
    private long bit;
    /** Written after the bit and read before it. */
    private volatile boolean isEntered;

    public Phrases(String tag) {
        this(tag, any -> 0);
    }

    /** {@code kind}: the bit of the kind of a meaning, by which a phrase is told to have one without a look at them all. */
    public Phrases(String tag, ToLongFunction<? super T> kind) {
        this.tag = tag;
        this.kind = kind;
    }

    /** Adds a phrase, written as it stands in a text. */
    public void add(String phrase, T meaning) {
        if (isEntered) {
            throw new IllegalStateException("the table is being read already");
        }
        var node = root;
        var keys = Words.of(TextScanner.scan(phrase.strip(), tag, List.of()), tag);
        for (int i = 0; i < keys.size(); i++) {
            boolean beginning = keys.is(i + 1, "*");
            node = child(node, keys.key(i), beginning);
            if (beginning) {
                i++;
            }
        }
        if (node != root) {
            long bits = kind.applyAsLong(meaning);
            node.match = node.match == null
                    ? new Match<>(List.of(meaning), node.depth, bits)
                    : node.match.with(meaning, bits);
        }
    }

    /** The longest phrase that begins at {@code token}, or null. */
    @SuppressWarnings("unchecked") // what was found belongs to this table alone
    public @Nullable Match<T> at(Words words, int token) {
        return token < 0 || token >= words.size() ? null : (Match<T>) words.found(this).matches[token];
    }

    /** The first token from {@code from} on at which a phrase begins; the size of the text where there is none. */
    public int next(Words words, int from) {
        return from >= words.size() ? words.size() : words.found(this).next(Math.max(from, 0));
    }

    /** What begins at each token of a text, and at which tokens something does. */
    static final class Found {
        final @Nullable Object[] matches;
        private final long[] bits;
        /** Between the latest question and its answer nothing begins, so that many questions on one gap cost no walk each. */
        private int asked;

        private int answer = -1;

        private Found(int size) {
            matches = new @Nullable Object[size];
            bits = new long[(size + Long.SIZE - 1) / Long.SIZE];
        }

        private void put(int token, Object match) {
            matches[token] = match;
            bits[token >> 6] |= 1L << token;
        }

        /** The first token from {@code from} on at which something begins. */
        private int next(int from) {
            if (!isInGap(from)) {
                answer = walk(from);
                asked = from;
            }
            return answer;
        }

        private int walk(int from) {
            int word = from >> 6;
            long rest = bits[word] & (-1L << from);
            while (rest == 0) {
                if (++word == bits.length) {
                    return matches.length;
                }
                if (isInGap(word << 6)) {
                    return answer;
                }
                rest = bits[word];
            }
            return (word << 6) + Long.numberOfTrailingZeros(rest);
        }

        private boolean isInGap(int token) {
            return asked <= token && token <= answer;
        }
    }

    Found read(Words words) {
        var found = new Found(words.size());
        long bit = root.heads == null ? 0 : openings(root.heads);
        var openings = words.openings(tag, bit);
        for (int token = 0; token < words.size() && root.heads != null; token++) {
            var match = openings == null || (openings[token] & bit) != 0 ? longest(root, words, token) : null;
            if (match != null) {
                found.put(token, match);
            }
        }
        return found;
    }

    /** The bit of this table among all of its language; from now on nothing more is added. */
    private long openings(Heads heads) {
        return isEntered ? bit : enter(heads);
    }

    private synchronized long enter(Heads heads) {
        if (!isEntered) {
            bit = Openings.of(tag).enter(heads);
            isEntered = true;
        }
        return bit;
    }

    private @Nullable Match<T> longest(Node<T> node, Words words, int token) {
        var heads = node.heads;
        if (heads == null || token >= words.size()) {
            return node.match;
        }
        boolean whole = words.mayBeWhole(heads, token);
        boolean beginning = words.mayBegin(heads, token);
        if (!whole && !beginning) {
            return node.match;
        }
        var key = words.key(token);
        var bare = words.bareKey(token);
        var best = node.match;
        if (whole) {
            best = longer(best, through(node.whole.get(key, words.whole(token)), words, token));
            if (bare.length() < key.length()) {
                best = longer(best, through(node.whole.get(bare, words.bareWhole(token)), words, token));
            }
        }
        if (!beginning) {
            return best;
        }
        boolean isLong = bare.length() == key.length() && !heads.mayHaveShortBeginning(key);
        return longer(
                best,
                isLong
                        ? byLongBeginning(node.beginnings, key, words, token)
                        : byBeginning(node.beginnings, key, bare, words, token));
    }

    /** The same where none of the beginnings has fewer than three letters: the first three are one step. */
    private @Nullable Match<T> byLongBeginning(Beginnings<Node<T>> beginnings, String key, Words words, int token) {
        Match<T> best = null;
        int state = beginnings.afterThree(key);
        for (int i = Beginnings.THREE; state != Beginnings.END; i++) {
            var child = beginnings.value(state);
            best = child == null ? best : longer(through(child, words, token), best);
            state = i < key.length() ? beginnings.next(state, key.charAt(i)) : Beginnings.END;
        }
        return best;
    }

    /** By the beginnings of a word; of phrases of one length, that of the longest beginning. */
    private @Nullable Match<T> byBeginning(
            Beginnings<Node<T>> beginnings, String key, String bare, Words words, int token) {
        Match<T> best = null;
        int state = Beginnings.START;
        int full = bare.length() < key.length() ? Beginnings.START : Beginnings.END;
        for (int i = 0; i < bare.length() && (state != Beginnings.END || full != Beginnings.END); i++) {
            state = state == Beginnings.END ? state : beginnings.next(state, bare.charAt(i));
            full = full == Beginnings.END ? full : beginnings.next(full, key.charAt(i));
            var child = beginnings.value(state);
            best = longer(through(child == null ? beginnings.value(full) : child, words, token), best);
        }
        return best;
    }

    private @Nullable Match<T> through(@Nullable Node<T> child, Words words, int token) {
        return child == null ? null : longest(child, words, token + 1);
    }

    /** The first unless the other is longer. */
    private static <T> @Nullable Match<T> longer(@Nullable Match<T> first, @Nullable Match<T> other) {
        return other != null && (first == null || other.length() > first.length()) ? other : first;
    }

    private static <T> Node<T> child(Node<T> node, String key, boolean beginning) {
        if (node.heads == null) {
            node.heads = new Heads();
        }
        node.heads.add(key, beginning);
        if (!beginning) {
            var known = node.whole.get(key, Heads.whole(key));
            var whole = known == null ? new Node<T>(node.depth + 1) : known;
            node.whole.put(key, whole);
            return whole;
        }
        int state = node.beginnings.enter(key);
        var child = node.beginnings.value(state);
        if (child == null) {
            child = new Node<>(node.depth + 1);
            node.beginnings.put(state, child);
        }
        return child;
    }
}
