package io.newsfold.event;

import java.util.List;

/**
 * What matching compares of an article. Vectors are sorted by feature and frozen when the article came.
 *
 * @param title concepts of the title
 * @param lead concepts of title, description and first sentences
 * @param body concepts of the whole text without its cuts
 * @param people ids of the people named; so {@code organisations} and {@code places}
 * @param numbers numbers of the text that are rare enough to tell something
 * @param counters numbers that count a thing in title or lead ({@code second round}), by thing
 */
public record Fingerprint(
        SparseVector title,
        SparseVector lead,
        SparseVector body,
        SparseVector people,
        SparseVector organisations,
        SparseVector places,
        SparseVector numbers,
        List<Counter> counters,
        Shingles shingles) {
    public Fingerprint {
        counters = List.copyOf(counters);
    }

    /** The fingerprint of an article without a word. */
    public static final Fingerprint EMPTY = new Fingerprint(
            SparseVector.EMPTY,
            SparseVector.EMPTY,
            SparseVector.EMPTY,
            SparseVector.EMPTY,
            SparseVector.EMPTY,
            SparseVector.EMPTY,
            SparseVector.EMPTY,
            List.of(),
            new Shingles(new long[0]));

    /** A number beside what it counts: the feature of {@code round} and 2. */
    public record Counter(int thing, int number) {}
}
