package io.newsfold.intake;

import io.newsfold.model.Article;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import io.newsfold.model.Rejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a message, or one element of an array, became. */
public sealed interface Outcome {
    /** How many members of it have a name that is no part of the contract. */
    int ignoredMembers();

    /** An article that may be used now. */
    record Accepted(Article article, int ignoredMembers) implements Outcome {}

    /**
     * An article that may not be used yet.
     *
     * @param until the end of its embargo; null if it is withheld until a new version says otherwise
     */
    record Held(Article article, @Nullable Instant until, int ignoredMembers) implements Outcome {}

    /** An article that its publisher takes back. */
    record Retracted(
            ArticleId articleId, Desk desk, @Nullable String reason, int ignoredMembers) implements Outcome {}

    /** No article. */
    final class Rejected implements Outcome {
        private final Rejection rejection;
        private final byte[] original;

        Rejected(Rejection rejection, byte[] original) {
            this.rejection = rejection;
            this.original = original;
        }

        public Rejection rejection() {
            return rejection;
        }

        /** The bytes of the message, or of the element of an array; empty for a null value. */
        public byte[] original() {
            return original;
        }

        @Override
        public int ignoredMembers() {
            return 0;
        }

        @Override
        public String toString() {
            return "Rejected[" + rejection + "]";
        }
    }
}
