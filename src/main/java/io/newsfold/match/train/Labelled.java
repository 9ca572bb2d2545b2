package io.newsfold.match.train;

import io.newsfold.model.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article with the event that people put it in.
 *
 * @param event their name for it; null where they named none, as for a digest
 */
public record Labelled(EnrichedArticle article, @Nullable String event) {}
