package io.newsfold.match.signal;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.event.SparseVector;
import io.newsfold.model.ArticleId;
import io.newsfold.model.DateMention;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.Flag;
import io.newsfold.model.Phase;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report as signals read it: its fingerprint and what was read in it, in the forms that are compared. Of the article
 * itself it keeps nothing: there is one for each report that a desk remembers.
 */
public final class Profile implements Comparable<Profile> {
    /** A day or a second that is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** A text shorter than this many characters is a headline or little more. */
    private static final int SHORT_TEXT = 120;

    private static final int[] NO_NAMES = {};

    private static final int[] NO_DAYS = {};

    private final ArticleId article;
    private final long sequence;
    private final Fingerprint print;
    private final String language;
    private final EventType type;
    private final Phase phase;
    private final @Nullable Where place;
    private final EventFigures figures;
    private final EventFigures pastFigures;
    private final int[] pastDays;
    private final int length;
    private final Set<Flag> flags;
    private final byte[] leadMeaning;
    private final int[] titlePeople;
    private final int[] titleOrganisations;
    private final int[] titlePlaces;
    private final long publishedSecond;
    private final long publishedDay;
    private long eventFrom = UNKNOWN;
    private long eventTo = UNKNOWN;

    private Profile(long sequence, EnrichedArticle told, Fingerprint print) {
        this.article = told.articleId();
        this.sequence = sequence;
        this.print = print;
        this.language = told.language().tag().intern();
        this.type = told.type();
        this.phase = told.phase();
        this.place = Where.of(told.place());
        this.figures = EventFigures.of(told.figures(), Role.EVENT);
        this.pastFigures = EventFigures.of(told.figures(), Role.BACKGROUND);
        this.pastDays = pastDays(told);
        var description = told.description();
        this.length = told.body().length() + (description == null ? 0 : description.length());
        this.flags = told.flags();
        var published = told.publishedAt();
        var precision = told.publishedPrecision();
        this.publishedDay = published == null || precision == Precision.YEAR
                ? UNKNOWN
                : published.day().toEpochDay();
        this.publishedSecond = published == null || precision != Precision.MINUTE
                ? UNKNOWN
                : published.start().getEpochSecond();
        told.dates().forEach(this::addDay);
        this.leadMeaning = Meanings.shipped().of(print.lead());
        this.titlePeople = titleNames(told, NameGroup.PEOPLE);
        this.titleOrganisations = titleNames(told, NameGroup.ORGANISATIONS);
        this.titlePlaces = titleNames(told, NameGroup.PLACES);
    }

    /** What signals read of a report. */
    public static Profile of(Report report) {
        return new Profile(report.sequence(), report.article(), report.fingerprint());
    }

    private static int[] titleNames(EnrichedArticle told, NameGroup group) {
        int[] features = NO_NAMES;
        for (var name : told.names()) {
            if (name.field() == Field.TITLE && group.has(name)) {
                features = Arrays.copyOf(features, features.length + 1);
                features[features.length - 1] = Feature.ofName(name.id()) >> SparseVector.DROPPED_BITS;
            }
        }
        return features.length < 2
                ? features
                : Arrays.stream(features).sorted().distinct().toArray();
    }

    private static int[] pastDays(EnrichedArticle told) {
        int[] days = told.dates().stream()
                .filter(date -> date.role() == Role.BACKGROUND && date.precision() == Precision.DAY)
                .mapToInt(date -> (int) date.from().day().toEpochDay())
                .distinct()
                .toArray();
        return days.length == 0 ? NO_DAYS : days;
    }

    private void addDay(DateMention date) {
        boolean isDay = date.precision() == Precision.DAY || date.precision() == Precision.MINUTE;
        if (date.role() == Role.EVENT && isDay) {
            long from = date.from().day().toEpochDay();
            long to = date.to().day().toEpochDay();
            eventFrom = eventFrom == UNKNOWN ? from : Math.min(from, eventFrom);
            eventTo = eventTo == UNKNOWN ? to : Math.max(to, eventTo);
        }
    }

    public ArticleId article() {
        return article;
    }

    /** The report's place in the desk's log. */
    public long sequence() {
        return sequence;
    }

    public Fingerprint print() {
        return print;
    }

    /** BCP 47 primary subtag. */
    public String language() {
        return language;
    }

    public EventType type() {
        return type;
    }

    public Phase phase() {
        return phase;
    }

    /** Where the event is, if the article tells it. */
    @Nullable
    Where place() {
        return place;
    }

    EventFigures figures() {
        return figures;
    }

    /** Figures of what happened before the event. */
    EventFigures pastFigures() {
        return pastFigures;
    }

    /** Whether it tells of a day, in days since 1970, on which something else happened before. */
    boolean isPastDay(long day) {
        for (int past : pastDays) {
            if (past == day) {
                return true;
            }
        }
        return false;
    }

    /** The features of the names in the title, ascending. */
    int[] titleNames(NameGroup group) {
        return switch (group) {
            case PEOPLE -> titlePeople;
            case ORGANISATIONS -> titleOrganisations;
            case PLACES -> titlePlaces;
        };
    }

    /** What title, description and first sentences are about. */
    byte[] leadMeaning() {
        return leadMeaning;
    }

    /** Which round, package or anniversary the event is, if the report tells. */
    public List<String> stages() {
        var stages = print.stages();
        return stages == null ? List.of() : stages;
    }

    /** Characters of description and body. */
    public int length() {
        return length;
    }

    public boolean isHeadlineOnly() {
        return length < SHORT_TEXT;
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    public boolean bridgesNothing() {
        return has(Flag.MULTI_EVENT) || has(Flag.OPINION);
    }

    /** Days since 1970; {@link #UNKNOWN} if undated, or if only the year is known. */
    public long publishedDay() {
        return publishedDay;
    }

    /** Seconds since 1970; {@link #UNKNOWN} if publication is not known to the minute. */
    public long publishedSecond() {
        return publishedSecond;
    }

    /** First day that the article gives the event, in days since 1970; {@link #UNKNOWN} if it tells none. */
    public long eventFrom() {
        return eventFrom;
    }

    /** Last day that the article gives the event, inclusive; {@link #UNKNOWN} if it tells none. */
    public long eventTo() {
        return eventTo;
    }

    @Override
    public int compareTo(Profile other) {
        int bySequence = Long.compare(sequence, other.sequence);
        return bySequence != 0 ? bySequence : article.compareTo(other.article);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(sequence);
    }
}
