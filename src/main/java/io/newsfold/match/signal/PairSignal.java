package io.newsfold.match.signal;

import io.newsfold.model.EnrichedArticle;
import java.util.List;

/** One reason why two reports tell one event, or two. The same whichever report comes first. */
public interface PairSignal {
    /** The name in records and in files of weights. */
    String name();

    /** What it says, for a reader of {@code why}. */
    String sentence();

    /** Whether more of it can only speak for one event, only for two, or for either. */
    Direction direction();

    /** The greatest value; the least is 0, which says nothing. */
    double most();

    double of(Comparison pair);

    /** The shared or contradicting things themselves, for people to read. */
    default List<String> detail(EnrichedArticle one, EnrichedArticle other) {
        return List.of();
    }

    /** What a signal can speak for. Training keeps to it, so that a reader of {@code why} is not told nonsense. */
    enum Direction {
        FOR,
        AGAINST,
        EITHER
    }
}
