package io.newsfold.event;

import io.newsfold.model.ArticleId;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import org.jspecify.annotations.Nullable;

/** A report's place in its event and the decision that put it there. */
public record Member(
        ArticleId article, Relation relation, @Nullable ArticleId copyOf, Why why) {}
