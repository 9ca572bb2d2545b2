package io.newsfold.match.repair;

import io.newsfold.model.ArticleId;
import io.newsfold.model.EventId;

/** One change that repair makes; others may follow from it. */
public sealed interface Step {
    /** Two events become one. */
    record Merge(EventId one, EventId other) implements Step {}

    /** A report, with its copies, leaves its event for another. */
    record Move(ArticleId article, EventId from, EventId to) implements Step {}
}
