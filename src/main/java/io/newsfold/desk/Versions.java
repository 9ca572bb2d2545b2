package io.newsfold.desk;

import io.newsfold.model.Dated;
import io.newsfold.model.EnrichedArticle;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of two versions of one article is the newer: by version number, then by update, else by the order of the log. */
final class Versions {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,40}");

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
        int byVersion = compareVersions(came.version(), known.version());
        int order = byVersion == 0 ? compareUpdates(came.updatedAt(), known.updatedAt()) : byVersion;
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

    private static int compareVersions(String a, String b) {
        if (NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches()) {
            return new BigInteger(a).compareTo(new BigInteger(b));
        }
        return 0;
    }

    private static int compareUpdates(@Nullable Dated a, @Nullable Dated b) {
        return a == null || b == null ? 0 : a.start().compareTo(b.start());
    }
}
