package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.TimeEvidence;
import io.newsfold.model.CanonicalEvent.When;
import io.newsfold.model.DateMention;
import io.newsfold.model.Dated;
import io.newsfold.model.Flag;
import io.newsfold.model.Phase;
import io.newsfold.model.Precision;
import io.newsfold.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event: the day or the span of days that most independent reports tell as its own. A span that holds
 * the day best told wins if it has half of the day's votes; a month or a year counts only where nobody tells a day; a
 * time of day sharpens the day. Without any, it is the day of the dateline or of the first publication, and the
 * evidence says so by being empty.
 */
final class EventTime {
    private static final int LONGEST_SPAN_DAYS = 31;

    private record Span(LocalDate from, LocalDate to) {
        boolean isDay() {
            return from.equals(to);
        }

        boolean holds(Span other) {
            return !other.from.isBefore(from) && !other.to.isAfter(to);
        }
    }

    private EventTime() {}

    static @Nullable When of(List<MemberReport> best, Phase phase) {
        var told = told(best, Role.EVENT);
        if (told == null) {
            told = told(best, Role.DATELINE);
        }
        return told != null || phase == Phase.PLANNED ? told : published(best);
    }

    private static @Nullable When told(List<MemberReport> best, Role role) {
        var days = votes(best, role, Set.of(Precision.DAY, Precision.MINUTE));
        if (!days.isEmpty()) {
            var span = chosen(days);
            var minute = span.isDay() ? minute(best, role, span) : null;
            var start = minute == null ? Dated.of(span.from) : minute;
            var end = minute == null ? Dated.of(span.to) : minute;
            return new When(start, end, start.precision(), evidence(best, role, span));
        }
        for (var precision : List.of(Precision.MONTH, Precision.YEAR)) {
            var coarse = votes(best, role, Set.of(precision));
            if (!coarse.isEmpty()) {
                var span = coarse.winner();
                int length = precision == Precision.MONTH ? 7 : 4;
                return new When(
                        new Dated(span.from.toString().substring(0, length)),
                        new Dated(span.to.toString().substring(0, length)),
                        precision,
                        evidence(best, role, span));
            }
        }
        return null;
    }

    /** A report's first mention counts a little more than its others. */
    private static Vote<Span> votes(List<MemberReport> best, Role role, Set<Precision> precisions) {
        var vote = new Vote<Span>();
        for (var told : best) {
            Set<Span> seen = new HashSet<>();
            for (var mention : told.article().dates()) {
                if (mention.role() == role && precisions.contains(mention.precision())) {
                    var span = span(mention);
                    if (seen.add(span)) {
                        vote.add(span, told.votes() * (seen.size() == 1 ? 3 : 2));
                    }
                }
            }
        }
        return vote;
    }

    private static Span chosen(Vote<Span> vote) {
        Span day = null;
        Span range = null;
        for (var span : vote.ranking()) {
            if (span.isDay()) {
                day = day == null ? span : day;
            } else if (range == null && span.from.plusDays(LONGEST_SPAN_DAYS).isAfter(span.to)) {
                range = span;
            }
        }
        if (range == null || day == null) {
            return range != null ? range : day != null ? day : vote.winner();
        }
        int needed = range.holds(day) ? (vote.of(day) + 1) / 2 : vote.of(day) + 1;
        return vote.of(range) >= needed ? range : day;
    }

    private static @Nullable Dated minute(List<MemberReport> best, Role role, Span day) {
        var vote = new Vote<Dated>();
        for (var told : best) {
            Set<Dated> seen = new HashSet<>();
            for (var mention : told.article().dates()) {
                if (mention.role() == role
                        && mention.precision() == Precision.MINUTE
                        && mention.from().precision() == Precision.MINUTE
                        && span(mention).equals(day)
                        && seen.add(mention.from())) {
                    vote.add(mention.from(), told.votes() * (seen.size() == 1 ? 3 : 2));
                }
            }
        }
        return vote.isEmpty() ? null : vote.winner();
    }

    /** The first mention of each report that lies within the time chosen. */
    private static List<TimeEvidence> evidence(List<MemberReport> best, Role role, Span chosen) {
        var evidence = new ArrayList<TimeEvidence>();
        for (var told : best) {
            for (var mention : told.article().dates()) {
                if (mention.role() == role && chosen.holds(span(mention))) {
                    evidence.add(new TimeEvidence(
                            told.id(), mention.surface(), mention.field(), mention.start(), mention.from()));
                    break;
                }
            }
        }
        return evidence;
    }

    private static @Nullable When published(List<MemberReport> best) {
        MemberReport first = null;
        for (var told : best) {
            var article = told.article();
            boolean known = article.publishedAt() != null
                    && !article.flags().contains(Flag.DATE_IMPLAUSIBLE)
                    && article.publishedAt().precision().compareTo(Precision.DAY) <= 0;
            if (known && (first == null || told.time().isBefore(first.time()))) {
                first = told;
            }
        }
        if (first == null || first.article().publishedAt() == null) {
            return null;
        }
        var day = Dated.of(first.article().publishedAt().day());
        return new When(day, day, Precision.DAY, List.of());
    }

    private static Span span(DateMention mention) {
        var from = mention.from().day();
        var to = mention.to().day();
        return new Span(from, to.isBefore(from) ? from : to);
    }
}
