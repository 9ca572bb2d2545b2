package io.newsfold.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article went: the value of {@code news.article-events}.
 *
 * @param id the publisher's own
 * @param mentions for a digest, the events it tells
 */
public record ArticleEvent(
        ArticleId articleId,
        @Nullable String id,
        Desk desk,
        @Nullable EventId eventId,
        Relation relation,
        double score,
        List<Signal> signals,
        Why.@Nullable RunnerUp runnerUp,
        List<EventId> mentions) {
    public ArticleEvent {
        signals = List.copyOf(signals);
        mentions = List.copyOf(mentions);
    }
}
