package io.newsfold.intake;

import io.newsfold.model.Rights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as its sender wrote it, every member under the contract's name and nothing repaired. */
record RawArticle(
        @Nullable String id,
        @Nullable String url,
        RawOutlet outlet,
        @Nullable String origin,
        @Nullable String title,
        @Nullable String description,
        @Nullable String body,
        boolean isBodyHtml,
        @Nullable String language,
        List<String> authors,
        @Nullable String publishedAt,
        @Nullable String updatedAt,
        @Nullable String section,
        List<String> subjects,
        @Nullable String dateline,
        @Nullable String version,
        @Nullable String pubStatus,
        @Nullable String correction,
        @Nullable String embargoedUntil,
        @Nullable String basedOn,
        @Nullable Rights rights,
        @Nullable String desk,
        boolean isLiveBlog,
        boolean isCoerced,
        int ignoredMembers) {

    /** An outlet as declared: any part may be missing. */
    record RawOutlet(
            @Nullable String name,
            @Nullable String domain,
            @Nullable String country,
            @Nullable String kind,
            @Nullable String family) {
        static final RawOutlet NONE = new RawOutlet(null, null, null, null, null);
    }
}
