package io.newsfold.desk;

import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.event.Tie;
import io.newsfold.match.DeskView;
import io.newsfold.match.Matcher;
import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.Related.Kind;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import io.newsfold.model.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A matcher simple enough to see through: reports whose titles begin with one word are of one event, and events whose
 * reports' titles end with one word have to do with each other.
 */
final class FirstWordMatcher implements Matcher {
    private static final double LIKE = 3;

    private final TreeMap<Long, Report> waiting = new TreeMap<>();

    /** The reports that it was told of and not told to forget, in the order it was told. */
    final List<ArticleId> known = new ArrayList<>();

    @Override
    public String version() {
        return "first-word";
    }

    @Override
    public Fingerprint fingerprint(EnrichedArticle article) {
        return Fingerprint.EMPTY;
    }

    @Override
    public Match match(Report report, DeskView desk) {
        var chances = chances(report, List.copyOf(desk.events()), desk);
        if (chances.isEmpty() || chances.get(0).logOdds() < 0) {
            return new Match(null, why(report, null, 0), Relation.ORIGINAL, null, chances, ties(report, null, desk));
        }
        var event = Objects.requireNonNull(desk.event(chances.get(0).event()));
        return joining(report, event, desk);
    }

    /** The mean over an event's reports: {@link #LIKE} for one word, the same below zero for two. */
    @Override
    public List<Chance> chances(Report report, List<EventState> events, DeskView desk) {
        var chances = new ArrayList<Chance>();
        for (var event : events) {
            var others = company(report, event, desk);
            if (!others.isEmpty() && desk.eventOf(others.get(0).article().articleId()) != null) {
                double sum = 0;
                for (var other : others) {
                    sum += word(other).equals(word(report)) ? LIKE : -LIKE;
                }
                chances.add(new Chance(event.id(), sum / others.size()));
            }
        }
        chances.sort(Comparator.comparingDouble(Chance::logOdds).reversed().thenComparing(Chance::event));
        return chances;
    }

    @Override
    public Match joining(Report report, EventState event, DeskView desk) {
        var with = company(report, event, desk).stream()
                .map(other -> other.article().articleId())
                .findFirst()
                .orElse(null);
        var chances = chances(report, List.copyOf(desk.events()), desk);
        return new Match(
                event.id(), why(report, with, 0.9), Relation.INDEPENDENT, null, chances, ties(report, event, desk));
    }

    @Override
    public List<EventId> mentions(Report digest, DeskView desk) {
        return desk.events().stream()
                .filter(event -> event.members().stream()
                        .map(member -> desk.report(member.article()))
                        .anyMatch(report ->
                                report != null && digest.article().body().contains(word(report))))
                .map(EventState::id)
                .toList();
    }

    @Override
    public List<ArticleId> waitingFor(Report report) {
        return waiting.values().stream()
                .filter(opinion -> word(opinion).equals(word(report)))
                .map(opinion -> opinion.article().articleId())
                .toList();
    }

    @Override
    public void addWaiting(Report opinion) {
        waiting.put(opinion.sequence(), opinion);
    }

    @Override
    public void removeWaiting(Report opinion) {
        waiting.remove(opinion.sequence());
    }

    @Override
    public void add(Report report) {
        known.add(report.article().articleId());
    }

    @Override
    public void remove(Report report) {
        known.remove(report.article().articleId());
    }

    private static List<Report> company(Report report, EventState event, DeskView desk) {
        return event.members().stream()
                .filter(member -> !member.article().equals(report.article().articleId()))
                .map(member -> Objects.requireNonNull(desk.report(member.article())))
                .filter(other -> !other.article().flags().contains(Flag.OPINION))
                .toList();
    }

    private static List<Tie> ties(Report report, @Nullable EventState own, DeskView desk) {
        var ties = new ArrayList<Tie>();
        for (var event : desk.events()) {
            company(report, event, desk).stream()
                    .filter(other -> own == null || !event.id().equals(own.id()))
                    .filter(other -> lastWord(other).equals(lastWord(report)))
                    .findFirst()
                    .ifPresent(other -> ties.add(new Tie(
                            other.article().articleId(),
                            event.id(),
                            Kind.BACKGROUND,
                            500,
                            true,
                            List.of("last word: " + lastWord(report)))));
        }
        return ties;
    }

    private static String lastWord(Report report) {
        var title = report.article().title();
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private static String word(Report report) {
        return report.article().title().split(" ", 2)[0];
    }

    private static Why why(Report report, @Nullable ArticleId with, double score) {
        return new Why(report.article().articleId(), with, score, List.of(), null);
    }
}
