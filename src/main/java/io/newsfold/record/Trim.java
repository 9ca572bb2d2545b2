package io.newsfold.record;

import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.EventFigure;
import io.newsfold.model.CanonicalEvent.FigureValue;
import io.newsfold.model.CanonicalEvent.Participant;
import io.newsfold.model.CanonicalEvent.ReportLine;
import io.newsfold.model.CanonicalEvent.When;
import io.newsfold.model.CanonicalEvent.Where;
import io.newsfold.model.Flag;
import io.newsfold.model.Flags;
import io.newsfold.model.Relation;
import io.newsfold.model.Signal;
import io.newsfold.model.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a record under its limit in bytes: lists are shortened step by step until it fits. Kept are the founding and
 * the latest report, then independent ones, and what refers to them; counts stay whole.
 */
public final class Trim {
    /** The contract's: with headers and key it stays within Kafka's own limit of one MiB. */
    public static final int LIMIT = 900_000;

    private static final int LONGEST = 2_048;
    private static final int SHORTEST = 2;

    private Trim() {}

    /** The record itself if it fits; else a shorter one, flagged TRIMMED. */
    public static CanonicalEvent toLimit(CanonicalEvent event, ArticleId founder, ToIntFunction<CanonicalEvent> size) {
        var trimmed = event;
        for (int length = LONGEST; size.applyAsInt(trimmed) >= LIMIT && length >= SHORTEST; length /= 2) {
            trimmed = shortened(event, founder, length);
        }
        return trimmed;
    }

    private static CanonicalEvent shortened(CanonicalEvent event, ArticleId founder, int length) {
        var kept = kept(event, founder, length);
        return new CanonicalEvent(
                event.specVersion(),
                event.eventId(),
                event.revision(),
                event.status(),
                event.phase(),
                event.desk(),
                event.mergedInto(),
                head(event.mergedFrom(), length),
                event.splitFrom(),
                head(event.splitInto(), length),
                event.title(),
                event.summary(),
                event.type(),
                event.codes(),
                when(event, length),
                where(event, length),
                head(event.participants(), length).stream()
                        .map(participant -> participant(participant, length))
                        .toList(),
                head(event.figures(), length).stream()
                        .map(figure -> figure(figure, kept, length))
                        .toList(),
                head(event.background(), length),
                event.related(),
                event.coverage(),
                event.reports().stream()
                        .filter(line -> kept.contains(line.articleId()))
                        .map(line -> line(line, length))
                        .toList(),
                event.why().stream()
                        .filter(why -> kept.contains(why.article()))
                        .map(why -> why(why, length))
                        .toList(),
                Flags.with(event.flags(), Flag.TRIMMED),
                event.provenance());
    }

    private static Set<ArticleId> kept(CanonicalEvent event, ArticleId founder, int length) {
        var reports = event.reports();
        var latest =
                reports.isEmpty() ? founder : reports.get(reports.size() - 1).articleId();
        Set<ArticleId> kept = new HashSet<>(List.of(founder));
        kept.add(latest);
        var byWorth = new ArrayList<>(reports);
        byWorth.sort(Comparator.comparing(
                line -> line.relation() == Relation.INDEPENDENT ? Relation.ORIGINAL : line.relation()));
        for (var line : byWorth) {
            if (kept.size() >= length) {
                break;
            }
            kept.add(line.articleId());
        }
        return kept;
    }

    private static EventFigure figure(EventFigure figure, Set<ArticleId> kept, int length) {
        var values = new ArrayList<FigureValue>();
        for (var value : figure.values()) {
            if (kept.contains(value.report())) {
                values.add(value);
            }
        }
        var last = figure.values().get(figure.values().size() - 1);
        var told = values.isEmpty() ? List.of(last) : head(values, length);
        return new EventFigure(
                figure.kind(), figure.of(), figure.place(), figure.unit(), figure.value(), figure.agreement(), told);
    }

    private static @Nullable When when(CanonicalEvent event, int length) {
        var when = event.when();
        return when == null
                ? null
                : new When(when.start(), when.end(), when.precision(), head(when.evidence(), length));
    }

    private static @Nullable Where where(CanonicalEvent event, int length) {
        var where = event.where();
        return where == null
                ? null
                : new Where(
                        where.name(),
                        where.kind(),
                        where.country(),
                        where.geonamesId(),
                        where.lat(),
                        where.lon(),
                        head(where.others(), length),
                        head(where.evidence(), length));
    }

    private static Participant participant(Participant participant, int length) {
        return new Participant(
                participant.id(),
                participant.kind(),
                participant.name(),
                participant.names(),
                participant.role(),
                participant.function(),
                head(participant.surfaces(), length),
                participant.reports());
    }

    /** At the shortest also the notice of rights goes, which may be as long as an article. */
    private static ReportLine line(ReportLine line, int length) {
        return length > SHORTEST
                ? line
                : new ReportLine(
                        line.articleId(),
                        line.id(),
                        line.url(),
                        line.outlet(),
                        line.language(),
                        line.title(),
                        line.publishedAt(),
                        line.relation(),
                        line.copyOf(),
                        line.version(),
                        null);
    }

    private static Why why(Why why, int length) {
        var runnerUp = why.runnerUp();
        return new Why(
                why.article(),
                why.with(),
                why.score(),
                signals(why.signals(), length),
                runnerUp == null
                        ? null
                        : new Why.RunnerUp(runnerUp.eventId(), runnerUp.score(), signals(runnerUp.signals(), length)));
    }

    private static List<Signal> signals(List<Signal> signals, int length) {
        return head(signals, Math.max(length, 16)).stream()
                .map(signal ->
                        new Signal(signal.name(), signal.value(), signal.weight(), head(signal.detail(), length)))
                .toList();
    }

    private static <T> List<T> head(List<T> list, int length) {
        return list.size() <= length ? list : list.subList(0, length);
    }
}
