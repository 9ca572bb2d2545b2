package io.newsfold.match.signal;

import org.jspecify.annotations.Nullable;

/** One report laid out to be compared with others, with each of them once. */
public final class Comparer {
    private final Profile one;
    private final Lookup words;
    private final Runs runs;

    /** The comparisons made, at the places of the other reports; half of them are free at least. */
    private @Nullable Comparison[] pairs = new Comparison[128];

    private int count;

    public Comparer(Profile one) {
        this.one = one;
        this.words = new Lookup(one.print());
        this.runs = new Runs(one.print().shingles());
    }

    public Profile one() {
        return one;
    }

    /** The comparison with another report; the same one each time. */
    public Comparison with(Profile other) {
        int place = place(pairs, other);
        var known = pairs[place];
        if (known != null) {
            return known;
        }
        var pair = new Comparison(one, runs, other, new SharedWords(words, other.print()));
        pairs[place] = pair;
        if (++count * 2 > pairs.length) {
            grow();
        }
        return pair;
    }

    private void grow() {
        @Nullable Comparison[] larger = new Comparison[pairs.length * 2];
        for (var pair : pairs) {
            if (pair != null) {
                larger[place(larger, pair.other())] = pair;
            }
        }
        pairs = larger;
    }

    private static int place(@Nullable Comparison[] pairs, Profile other) {
        int mask = pairs.length - 1;
        int place = other.hashCode() & mask;
        for (var there = pairs[place]; there != null && !there.other().equals(other); there = pairs[place]) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
