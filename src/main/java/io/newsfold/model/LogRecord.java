package io.newsfold.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One record of the desk log: what a desk decides from, in the order of decisions. */
public sealed interface LogRecord {
    /** When it counts as arrived; null takes the desk's now. */
    @Nullable
    Instant at();

    /** The desk it is for; null for a tick, which is for every desk of its partition. */
    @Nullable
    Desk desk();

    /** A new article or a new version of one. */
    record Reported(EnrichedArticle article) implements LogRecord {
        @Override
        public @Nullable Instant at() {
            return article.at();
        }

        @Override
        public Desk desk() {
            return article.desk();
        }
    }

    /** An article is taken back. */
    record Retraction(
            ArticleId articleId,
            Desk desk,
            @Nullable Instant at,
            @Nullable String reason) implements LogRecord {}

    /** An editor's word. A null {@code control} takes it back. */
    record Controlled(
            Desk desk,
            String controlId,
            @Nullable Control control,
            @Nullable Instant at) implements LogRecord {}

    /** Time passes: advances every desk of its partition. */
    record Tick(Instant at) implements LogRecord {
        @Override
        public @Nullable Desk desk() {
            return null;
        }
    }
}
