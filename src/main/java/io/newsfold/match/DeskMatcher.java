package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.match.signal.Comparer;
import io.newsfold.match.signal.Copies;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import io.newsfold.model.Signal;
import io.newsfold.model.Why;
import io.newsfold.pivot.Pivot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matcher of one desk. It joins the event with the best average link to its reports, if that is at least as likely
 * as not, and founds one otherwise. Ties go to the oldest event, so replays agree.
 */
public final class DeskMatcher implements Matcher {
    /** Reports that share most with a new one and so bring their events into question. */
    private static final int CANDIDATES = 40;

    private static final int EVENTS_COMPARED = 10;
    private static final int SIGNALS_TOLD = 8;

    /** Waiting opinions that are asked again when an event grows. */
    private static final int WAITING_ASKED = 4;

    private final Weights weights;
    private final Frequencies frequencies;
    private final Fingerprinter fingerprinter;
    private final CandidateIndex index = new CandidateIndex();

    /** Opinions of no event yet. */
    private final CandidateIndex waiting = new CandidateIndex();

    /** A matcher that has seen nothing yet. */
    public DeskMatcher(Pivot pivot, Background background, Weights weights) {
        this.weights = weights;
        this.frequencies = new Frequencies(background);
        this.fingerprinter = new Fingerprinter(pivot, frequencies);
    }

    /** A matcher with the shipped frequencies and weights that has seen nothing yet. */
    public static DeskMatcher shipped(Pivot pivot) {
        return new DeskMatcher(pivot, Shipped.BACKGROUND, Shipped.WEIGHTS);
    }

    /** Read once, never changed: all desks share them. */
    private static final class Shipped {
        static final Background BACKGROUND = Background.shipped();
        static final Weights WEIGHTS = Weights.shipped();
    }

    @Override
    public String version() {
        return weights.version();
    }

    @Override
    public Fingerprint fingerprint(EnrichedArticle article) {
        return fingerprinter.of(article);
    }

    @Override
    public void add(Report report) {
        index.add(report);
        frequencies.add(report.fingerprint(), report.article().language().tag());
    }

    @Override
    public void remove(Report report) {
        index.remove(report);
        frequencies.remove(report.fingerprint(), report.article().language().tag());
    }

    /** A report beside one event: who represents it, and the values of all signals. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the matcher, never compared
    public record Link(EventState event, List<Profile> representatives, double[] values, double logOdds) {}

    @Override
    public Match match(Report report, DeskView desk) {
        var profile = Profile.of(report);
        if (report.article().flags().contains(Flag.MULTI_EVENT)) {
            return new Match(null, founding(report, null, desk), Relation.NONE, null);
        }
        var links = links(profile, desk);
        var best = links.isEmpty() ? null : links.get(0);
        if (best != null && best.logOdds() >= 0) {
            return joining(report, profile, best, links, desk);
        }
        boolean opinion = report.article().flags().contains(Flag.OPINION);
        var relation = opinion ? Relation.NONE : Relation.ORIGINAL;
        return new Match(null, founding(report, best, desk), relation, null, chances(links));
    }

    @Override
    public Match joining(Report report, EventState event, DeskView desk) {
        var profile = Profile.of(report);
        var comparer = new Comparer(profile);
        var order = inQuestion(comparer, desk);
        order.removeIf(other -> other.id().equals(event.id()));
        order.add(0, event);
        var links = sorted(compare(comparer, order, desk));
        for (var link : links) {
            if (link.event().id().equals(event.id())) {
                return joining(report, profile, link, links, desk);
            }
        }
        return new Match(event.id(), founding(report, null, desk), Relation.INDEPENDENT, null, chances(links));
    }

    private Match joining(Report report, Profile profile, Link link, List<Link> links, DeskView desk) {
        var copied = copied(profile, link);
        var relation = relation(profile, link, copied);
        var next = links.stream().filter(other -> other != link).findFirst().orElse(null);
        return new Match(
                link.event().id(),
                why(report, link, next, desk),
                relation,
                relation == Relation.COPY && copied != null ? copied.article() : null,
                chances(links));
    }

    @Override
    public List<Chance> chances(Report report, List<EventState> events, DeskView desk) {
        return chances(sorted(compare(new Comparer(Profile.of(report)), events, desk)));
    }

    private static List<Chance> chances(List<Link> links) {
        return links.stream()
                .map(link -> new Chance(link.event().id(), link.logOdds()))
                .toList();
    }

    @Override
    public List<EventId> mentions(Report digest, DeskView desk) {
        return List.of();
    }

    @Override
    public List<ArticleId> waitingFor(Report report) {
        return waiting.find(new Comparer(Profile.of(report)), WAITING_ASKED).stream()
                .map(found -> found.profile().article())
                .toList();
    }

    @Override
    public void addWaiting(Report opinion) {
        waiting.add(opinion);
    }

    @Override
    public void removeWaiting(Report opinion) {
        waiting.remove(opinion);
    }

    /** The events that come into question, most likely first. */
    public List<Link> links(Profile profile, DeskView desk) {
        var comparer = new Comparer(profile);
        return sorted(compare(comparer, inQuestion(comparer, desk), desk));
    }

    private static List<Link> sorted(List<Link> links) {
        links.sort(Comparator.comparingDouble(Link::logOdds)
                .reversed()
                .thenComparing(link -> link.representatives().get(0)));
        return links;
    }

    private List<EventState> inQuestion(Comparer comparer, DeskView desk) {
        var known = new HashSet<EventId>();
        var order = new ArrayList<EventState>();
        for (var found : index.find(comparer, CANDIDATES)) {
            if (order.size() == EVENTS_COMPARED) {
                break;
            }
            var event = desk.eventOf(found.profile().article());
            if (event != null && known.add(event.id())) {
                order.add(event);
            }
        }
        return order;
    }

    private List<Link> compare(Comparer comparer, List<EventState> order, DeskView desk) {
        var compared = new ArrayList<EventState>();
        var representing = new ArrayList<List<Profile>>();
        var values = new ArrayList<double[]>();
        for (var event : order) {
            var representatives = Representatives.of(event, comparer.one(), index, desk);
            if (!representatives.isEmpty()) {
                compared.add(event);
                representing.add(representatives);
                values.add(Signals.ofEvent(representatives.stream()
                        .map(other -> Signals.ofPair(comparer.with(other)))
                        .toList()));
            }
        }
        Signals.standOut(values);
        var links = new ArrayList<Link>();
        for (int i = 0; i < values.size(); i++) {
            links.add(new Link(compared.get(i), representing.get(i), values.get(i), weights.logOdds(values.get(i))));
        }
        return links;
    }

    private static @Nullable Profile copied(Profile profile, Link link) {
        Profile earliest = null;
        for (var other : link.representatives()) {
            if (Copies.isCopy(profile, other) && (earliest == null || other.compareTo(earliest) < 0)) {
                earliest = other;
            }
        }
        return earliest;
    }

    private static Relation relation(Profile profile, Link link, @Nullable Profile copied) {
        if (copied != null) {
            return Relation.COPY;
        }
        boolean rewritten = link.representatives().stream().anyMatch(other -> Copies.isRewrite(profile, other));
        return rewritten ? Relation.REWRITE : Relation.INDEPENDENT;
    }

    private Why why(Report report, Link best, @Nullable Link next, DeskView desk) {
        var nearest = nearest(report.fingerprint(), best).article();
        return new Why(
                report.article().articleId(),
                nearest,
                score(best),
                signals(report, best, nearest, desk),
                runnerUp(report, next, desk));
    }

    private Why founding(Report report, @Nullable Link next, DeskView desk) {
        return new Why(report.article().articleId(), null, 1, List.of(), runnerUp(report, next, desk));
    }

    private Why.@Nullable RunnerUp runnerUp(Report report, @Nullable Link next, DeskView desk) {
        if (next == null) {
            return null;
        }
        var nearest = nearest(report.fingerprint(), next).article();
        return new Why.RunnerUp(next.event().id(), score(next), signals(report, next, nearest, desk));
    }

    /** To four decimals: enough to read, and the same text everywhere. */
    private static double score(Link link) {
        return rounded(Weights.probability(link.logOdds()));
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * 10_000) / 10_000;
    }

    private static Profile nearest(Fingerprint print, Link link) {
        Profile nearest = link.representatives().get(0);
        double best = -1;
        for (var other : link.representatives()) {
            double like = print.lead().dot(other.print().lead())
                    + print.body().dot(other.print().body());
            if (like > best) {
                best = like;
                nearest = other;
            }
        }
        return nearest;
    }

    /** The signals that speak at all, those that say most first. */
    private List<Signal> signals(Report report, Link link, ArticleId nearest, DeskView desk) {
        var other = desk.report(nearest);
        var names = Signals.names();
        var told = new ArrayList<Signal>();
        for (int i = 0; i < names.size(); i++) {
            double value = link.values()[i];
            if (value != 0 && weights.of(i) != 0) {
                List<String> detail = i < Signals.OF_PAIRS.size() && other != null
                        ? Signals.OF_PAIRS.get(i).detail(report.article(), other.article())
                        : List.of();
                told.add(new Signal(names.get(i), rounded(value), rounded(weights.of(i)), detail));
            }
        }
        told.sort(Comparator.comparingDouble((Signal signal) -> -Math.abs(signal.value() * signal.weight()))
                .thenComparing(Signal::name));
        return told.subList(0, Math.min(SIGNALS_TOLD, told.size()));
    }
}
