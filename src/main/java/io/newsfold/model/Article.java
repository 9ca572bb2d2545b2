package io.newsfold.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A raw article made regular: one spelling for every member, text without markup, identity settled. What intake
 * gives and the readers of language, names, dates and figures take.
 *
 * @param id the publisher's own id, or the file's name
 * @param version the publisher's count, {@code "1"} where there is none
 * @param url canonical: without tracking, AMP, mobile host, fragment
 * @param originalUrl as it came, where it differs from {@code url}
 * @param origin the agency it credits
 * @param correction what a correction says of itself
 * @param embargoedUntil not to be shown before
 * @param body without markup; paragraphs are separated by a line feed
 */
public record Article(
        ArticleId articleId,
        @Nullable String id,
        String version,
        Desk desk,
        @Nullable String url,
        @Nullable String originalUrl,
        Outlet outlet,
        @Nullable String origin,
        List<String> authors,
        @Nullable Rights rights,
        String title,
        @Nullable String description,
        String body,
        @Nullable Dated publishedAt,
        @Nullable Dated updatedAt,
        @Nullable String declaredLanguage,
        @Nullable String section,
        List<String> subjects,
        @Nullable String dateline,
        PubStatus pubStatus,
        @Nullable String correction,
        @Nullable Instant embargoedUntil,
        @Nullable String basedOn,
        List<Cut> cuts,
        Set<Flag> flags) {
    public Article {
        authors = List.copyOf(authors);
        subjects = List.copyOf(subjects);
        cuts = List.copyOf(cuts);
        flags = Flags.copyOf(flags);
    }

    /** Whether it is an older version of the same article than {@code other}. */
    public boolean isOlderThan(Article other) {
        return VersionOrder.compare(version, updatedAt, other.version, other.updatedAt) < 0;
    }

    /** The stored text of a field; empty where there is none. */
    public String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description == null ? "" : description;
            case BODY -> body;
        };
    }
}
