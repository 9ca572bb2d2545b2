package io.newsfold.match.train;

import io.newsfold.model.ArticleId;

/** Two articles of which people said whether they tell one event; of their events nothing else is known. */
public record Judged(ArticleId one, ArticleId other, boolean same) {}
