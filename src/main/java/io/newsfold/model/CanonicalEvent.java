package io.newsfold.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one record of an event: a pure function of its reports and the decisions about them. Components are those of the
 * contract, in its order.
 *
 * @param title by language tag
 * @param summary by language tag
 */
public record CanonicalEvent(
        String specVersion,
        EventId eventId,
        int revision,
        Status status,
        Phase phase,
        Desk desk,
        @Nullable EventId mergedInto,
        List<EventId> mergedFrom,
        @Nullable EventId splitFrom,
        List<EventId> splitInto,
        Map<String, Title> title,
        Map<String, Summary> summary,
        EventType type,
        Codes codes,
        @Nullable When when,
        @Nullable Where where,
        List<Participant> participants,
        List<EventFigure> figures,
        List<Background> background,
        List<Related> related,
        Coverage coverage,
        List<ReportLine> reports,
        List<Why> why,
        Set<Flag> flags,
        @Nullable Provenance provenance) {
    public CanonicalEvent {
        mergedFrom = List.copyOf(mergedFrom);
        splitInto = List.copyOf(splitInto);
        title = Sorted.copyOf(title);
        summary = Sorted.copyOf(summary);
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        background = List.copyOf(background);
        related = List.copyOf(related);
        reports = List.copyOf(reports);
        why = List.copyOf(why);
        flags = Flags.copyOf(flags);
    }

    /** The same record with another provenance. */
    public CanonicalEvent withProvenance(Provenance other) {
        return new CanonicalEvent(
                specVersion,
                eventId,
                revision,
                status,
                phase,
                desk,
                mergedInto,
                mergedFrom,
                splitFrom,
                splitInto,
                title,
                summary,
                type,
                codes,
                when,
                where,
                participants,
                figures,
                background,
                related,
                coverage,
                reports,
                why,
                flags,
                other);
    }

    /** Where an event is in its life. */
    public enum Status {
        OPEN,
        CLOSED,
        MERGED,
        RETRACTED
    }

    /** The title of one report. */
    public record Title(String value, ArticleId report) {}

    /** An extract of at most 300 characters. */
    public record Summary(String value, ArticleId report, Field field, int offset) {}

    /** Codes of what happened in public schemes, by type, phase and the words that told it. */
    public record Codes(
            @Nullable String plover,
            @Nullable String cameo,
            @Nullable String mediaTopic) {}

    /** The time of the event, inclusive. */
    public record When(Dated start, Dated end, Precision precision, List<TimeEvidence> evidence) {
        public When {
            evidence = List.copyOf(evidence);
        }
    }

    /** Where a time is told. */
    public record TimeEvidence(ArticleId report, String text, Field field, int offset, Dated resolved) {}

    /** The place of the event; {@code others} are further places of it. */
    public record Where(
            String name,
            Place.Kind kind,
            @Nullable String country,
            @Nullable Long geonamesId,
            @Nullable Double lat,
            @Nullable Double lon,
            List<Place> others,
            List<PlaceEvidence> evidence) {
        public Where {
            others = List.copyOf(others);
            evidence = List.copyOf(evidence);
        }
    }

    /** Where a place is told. */
    public record PlaceEvidence(ArticleId report, String text, Field field, int offset) {}

    /** Who takes part. {@code names} by language tag; {@code reports} counts the reports that name it. */
    public record Participant(
            String id,
            NameKind kind,
            String name,
            Map<String, String> names,
            ParticipantRole role,
            @Nullable String function,
            List<String> surfaces,
            int reports) {
        public Participant {
            names = Sorted.copyOf(names);
            surfaces = List.copyOf(surfaces);
        }
    }

    /** What a participant does in the event. */
    public enum ParticipantRole {
        ACTOR,
        AFFECTED,
        SPEAKER,
        MENTIONED
    }

    /** A figure of the event with what each report says. {@code value} is the latest told. */
    public record EventFigure(
            FigureKind kind,
            @Nullable String of,
            @Nullable String place,
            @Nullable String unit,
            Quantity value,
            Agreement agreement,
            List<FigureValue> values) {
        public EventFigure {
            values = List.copyOf(values);
        }
    }

    /** Whether reports agree on a figure. */
    public enum Agreement {
        SINGLE,
        AGREED,
        GROWING,
        CONFLICT
    }

    /** One report's value. */
    public record FigureValue(
            ArticleId report,
            Quantity value,
            Field field,
            int offset,
            @Nullable Dated publishedAt) {}

    /** An older occurrence that a report tells. */
    public record Background(
            @Nullable Dated when, String text, List<BackgroundFigure> figures, ArticleId report, int offset) {
        public Background {
            figures = List.copyOf(figures);
        }
    }

    /** A figure of an older occurrence. */
    public record BackgroundFigure(
            FigureKind kind,
            @Nullable String of,
            Quantity value,
            @Nullable String unit) {}

    /** Another event that this one has to do with. */
    public record Related(EventId eventId, Kind kind, List<String> evidence) {
        /** How it is related. */
        public enum Kind {
            PREVIEW,
            FOLLOW_UP,
            PART_OF,
            REACTION,
            RECURRENCE,
            BACKGROUND
        }

        public Related {
            evidence = List.copyOf(evidence);
        }
    }

    /** How widely it is told. {@code languages} counts reports by tag. */
    public record Coverage(
            int reports,
            int outlets,
            int independent,
            int copies,
            Map<String, Integer> languages,
            @Nullable Dated firstPublishedAt,
            @Nullable Dated lastPublishedAt) {
        public Coverage {
            languages = Sorted.copyOf(languages);
        }
    }

    /** A report, as the event lists it. */
    public record ReportLine(
            ArticleId articleId,
            @Nullable String id,
            @Nullable String url,
            String outlet,
            String language,
            String title,
            @Nullable Dated publishedAt,
            Relation relation,
            @Nullable ArticleId copyOf,
            String version,
            @Nullable Rights rights) {}

    /** Where the record comes from. Partition and offset are those of the desk-log record that caused it. */
    public record Provenance(
            String newsfold,
            String matcher,
            @Nullable Integer partition,
            @Nullable Long offset) {}
}
