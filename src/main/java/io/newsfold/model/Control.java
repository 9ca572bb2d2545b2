package io.newsfold.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor demands of the folding: articles together, apart, or an event or article gone. */
public record Control(
        Kind kind,
        List<ArticleId> articles,
        @Nullable EventId event,
        @Nullable String by,
        @Nullable String reason) {
    /** What is demanded. */
    public enum Kind {
        MUST_LINK,
        CANNOT_LINK,
        RETRACT
    }

    public Control {
        articles = List.copyOf(articles);
        if (kind == Kind.RETRACT ? event == null && articles.isEmpty() : articles.size() < 2) {
            throw new IllegalArgumentException(
                    kind == Kind.RETRACT ? "RETRACT needs an event or articles" : kind + " needs two articles or more");
        }
        if (kind != Kind.RETRACT && event != null) {
            throw new IllegalArgumentException(kind + " is about articles, not about an event");
        }
    }
}
