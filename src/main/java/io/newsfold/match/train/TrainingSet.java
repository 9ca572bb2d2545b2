package io.newsfold.match.train;

import java.util.List;

/**
 * Labelled articles in the order in which a desk takes them.
 *
 * @param kind sets of one kind count as one, and are left out together when sets are tested on weights of others
 * @param judged pairs of these articles; they teach beside the events
 */
public record TrainingSet(String name, String kind, List<Labelled> articles, List<Judged> judged) {
    public TrainingSet {
        articles = List.copyOf(articles);
        judged = List.copyOf(judged);
    }

    /** A set without judged pairs. */
    public TrainingSet(String name, String kind, List<Labelled> articles) {
        this(name, kind, articles, List.of());
    }
}
