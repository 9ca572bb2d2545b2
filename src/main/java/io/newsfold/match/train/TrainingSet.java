package io.newsfold.match.train;

import java.util.List;

/**
 * Labelled articles in the order in which a desk takes them.
 *
 * @param kind sets of one kind count as one, and are left out together when sets are tested on weights of others
 */
public record TrainingSet(String name, String kind, List<Labelled> articles) {
    public TrainingSet {
        articles = List.copyOf(articles);
    }
}
