package io.newsfold.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article with what was read in it: the record of the desk log. Its components are those of the contract, in its
 * order; {@code phase}, {@code dateline} and {@code typeEvidence} are additions.
 *
 * @param at when it counts as arrived, by the chosen clock; null under the publication clock for an article without a
 *     date, which then takes the desk's now
 * @param typeEvidence up to five phrases that told the type; a record of an earlier version has none
 * @param place where the event is, as far as this article tells
 */
public record EnrichedArticle(
        String specVersion,
        ArticleId articleId,
        @Nullable String id,
        String version,
        Desk desk,
        @Nullable Instant at,
        @Nullable String url,
        Outlet outlet,
        @Nullable String origin,
        List<String> authors,
        @Nullable Rights rights,
        String title,
        @Nullable String description,
        String body,
        @Nullable Dated publishedAt,
        @Nullable Precision publishedPrecision,
        @Nullable Dated updatedAt,
        @Nullable String correction,
        DetectedLanguage language,
        List<Name> names,
        List<DateMention> dates,
        List<Figure> figures,
        EventType type,
        @Nullable List<TypeEvidence> typeEvidence,
        Phase phase,
        @Nullable Place place,
        List<Cut> cuts,
        Set<Flag> flags) {
    public static final String SPEC_VERSION = "1.0";

    public EnrichedArticle {
        authors = List.copyOf(authors);
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        typeEvidence = typeEvidence == null ? List.of() : List.copyOf(typeEvidence);
        cuts = List.copyOf(cuts);
        flags = Flags.copyOf(flags);
    }

    /** The stored text of a field; empty where there is none. */
    public String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description == null ? "" : description;
            case BODY -> body;
        };
    }

    /** The same article with the first {@code length} units of its body; offsets stay those of the whole text. */
    public EnrichedArticle withBodyUpTo(int length) {
        return new EnrichedArticle(
                specVersion,
                articleId,
                id,
                version,
                desk,
                at,
                url,
                outlet,
                origin,
                authors,
                rights,
                title,
                description,
                body.substring(0, Math.min(length, body.length())),
                publishedAt,
                publishedPrecision,
                updatedAt,
                correction,
                language,
                names,
                dates,
                figures,
                type,
                typeEvidence,
                phase,
                place,
                cuts,
                flags);
    }

    /** The same article published at another time, with other dates told. */
    public EnrichedArticle withDates(@Nullable Dated published, List<DateMention> told) {
        return new EnrichedArticle(
                specVersion,
                articleId,
                id,
                version,
                desk,
                at,
                url,
                outlet,
                origin,
                authors,
                rights,
                title,
                description,
                body,
                published,
                publishedPrecision,
                updatedAt,
                correction,
                language,
                names,
                told,
                figures,
                type,
                typeEvidence,
                phase,
                place,
                cuts,
                flags);
    }
}
