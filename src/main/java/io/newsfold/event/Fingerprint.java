package io.newsfold.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matching compares of an article. Vectors are sorted by feature and frozen when the article came.
 *
 * @param title concepts of the title
 * @param lead concepts of title, description and first sentences
 * @param body concepts of the whole text without its cuts
 * @param people ids of the people named; so {@code organisations} and {@code places}
 * @param stages which round, package or anniversary the event is, if the article tells; a record of an earlier version has
 *     none
 * @param bodyScale how rare and how often told a word of weight 1 in {@code body} would be: ln(1 / share of articles) times
 *     1 + ln(times told); 0 in a record of an earlier version
 * @param numbers numbers of the text that are rare enough to tell something
 */
public record Fingerprint(
        SparseVector title,
        SparseVector lead,
        SparseVector body,
        SparseVector people,
        SparseVector organisations,
        SparseVector places,
        SparseVector numbers,
        Shingles shingles,
        @Nullable List<String> stages,
        float bodyScale) {
    public Fingerprint {
        stages = stages == null ? List.of() : List.copyOf(stages);
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
            Shingles.NONE,
            List.of(),
            0);
}
