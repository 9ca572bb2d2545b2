package io.newsfold.desk;

import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.VersionOrder;
import java.util.Objects;

/** Whether an article that came again is the same, newer or older; the order of the log decides what its versions do not. */
final class Versions {
    enum Order {
        SAME,
        NEWER,
        OLDER
    }

    private Versions() {}

    static Order compare(EnrichedArticle came, EnrichedArticle known) {
        if (isSame(came, known)) {
            return Order.SAME;
        }
        int order = VersionOrder.compare(came.version(), came.updatedAt(), known.version(), known.updatedAt());
        return order < 0 ? Order.OLDER : Order.NEWER;
    }

    private static boolean isSame(EnrichedArticle a, EnrichedArticle b) {
        return a.title().equals(b.title())
                && Objects.equals(a.description(), b.description())
                && a.body().equals(b.body())
                && a.version().equals(b.version())
                && Objects.equals(a.correction(), b.correction())
                && Objects.equals(a.publishedAt(), b.publishedAt())
                && Objects.equals(a.updatedAt(), b.updatedAt());
    }
}
