package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.signal.Comparer;
import io.newsfold.match.signal.Copies;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import io.newsfold.pivot.Pivot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /** Log-odds from which a part of a digest tells an event. */
    private static final double MENTIONED = 1;

    /** Waiting opinions that are asked again when an event grows. */
    private static final int WAITING_ASKED = 4;

    private final Scoring scoring;
    private final Reasons reasons;
    private final Frequencies frequencies;
    private final Fingerprinter fingerprinter;
    private final CandidateIndex index = new CandidateIndex();

    /** Opinions of no event yet. */
    private final CandidateIndex waiting = new CandidateIndex();

    /** A matcher that has seen nothing yet. */
    public DeskMatcher(Pivot pivot, Background background, Weights weights) {
        this(pivot, background, weights, null);
    }

    /** A matcher that has seen nothing yet and asks an adviser in doubt. */
    public DeskMatcher(Pivot pivot, Background background, Weights weights, @Nullable Adviser adviser) {
        this.scoring = new Scoring(weights, adviser);
        this.reasons = new Reasons(scoring.weights());
        this.frequencies = new Frequencies(background);
        this.fingerprinter = new Fingerprinter(pivot, frequencies);
    }

    /** A matcher with the shipped frequencies and weights that has seen nothing yet. */
    public static DeskMatcher shipped(Pivot pivot) {
        return with(pivot, Shipped.WEIGHTS);
    }

    /** The same with other weights. */
    public static DeskMatcher with(Pivot pivot, Weights weights) {
        return with(pivot, weights, null);
    }

    /** The same with what a user gives; null for what is shipped, and for no adviser. */
    public static DeskMatcher with(Pivot pivot, @Nullable Weights weights, @Nullable Adviser adviser) {
        return new DeskMatcher(pivot, Shipped.BACKGROUND, weights == null ? Shipped.WEIGHTS : weights, adviser);
    }

    /** Read once, never changed: all desks share them. */
    private static final class Shipped {
        static final Background BACKGROUND = Background.shipped();
        static final Weights WEIGHTS = Weights.shipped();
    }

    @Override
    public String version() {
        return scoring.weights().version();
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
            return new Match(null, reasons.founding(report, null, desk), Relation.NONE, null);
        }
        var links = links(profile, desk);
        var best = links.isEmpty() ? null : links.get(0);
        if (best != null && best.logOdds() >= 0) {
            return joining(report, profile, best, links, desk);
        }
        boolean opinion = report.article().flags().contains(Flag.OPINION);
        var relation = opinion ? Relation.NONE : Relation.ORIGINAL;
        return new Match(
                null,
                reasons.founding(report, best, desk),
                relation,
                null,
                chances(links),
                Kinship.ties(report, profile, links, null, desk));
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
        return new Match(event.id(), reasons.founding(report, null, desk), Relation.INDEPENDENT, null, chances(links));
    }

    private Match joining(Report report, Profile profile, Link link, List<Link> links, DeskView desk) {
        var copied = copied(profile, link);
        var relation = relation(profile, link, copied);
        var next = links.stream()
                .filter(other -> !other.event().id().equals(link.event().id()))
                .findFirst()
                .orElse(null);
        return new Match(
                link.event().id(),
                reasons.why(report, link, next, desk),
                relation,
                relation == Relation.COPY && copied != null ? copied.article() : null,
                chances(links),
                Kinship.ties(report, profile, links, link, desk));
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
        var told = new LinkedHashSet<EventId>();
        for (var part : DigestParts.of(digest.article())) {
            var profile = Profile.of(new Report(digest.sequence(), digest.arrivedAt(), part, fingerprint(part)));
            links(profile, desk).stream()
                    .limit(1)
                    .filter(link -> link.logOdds() >= MENTIONED)
                    .forEach(link -> told.add(link.event().id()));
        }
        return List.copyOf(told);
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
        return links(profile, desk, List.of());
    }

    /** All that is weighed between a report and the events in question, most likely first; then, if not among them, others. */
    public List<Explanation> explain(Report report, DeskView desk, List<EventId> others) {
        var links = links(Profile.of(report), desk);
        var known = links.stream().map(link -> link.event().id()).toList();
        var beside =
                others.stream().distinct().filter(id -> !known.contains(id)).toList();
        if (!beside.isEmpty()) {
            links(Profile.of(report), desk, beside).stream()
                    .filter(link -> beside.contains(link.event().id()))
                    .forEach(links::add);
        }
        return links.stream()
                .map(link -> reasons.explanation(report, link, desk))
                .toList();
    }

    private List<Link> links(Profile profile, DeskView desk, List<EventId> also) {
        var comparer = new Comparer(profile);
        var events = inQuestion(comparer, desk);
        for (var id : also) {
            var event = desk.event(id);
            if (event != null) {
                events.add(event);
            }
        }
        return sorted(compare(comparer, events, desk));
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
            double logOdds = scoring.logOdds(comparer.one(), representing.get(i), values.get(i), desk);
            links.add(new Link(compared.get(i), representing.get(i), values.get(i), logOdds));
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
}
