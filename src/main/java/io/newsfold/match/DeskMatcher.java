package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.signal.Comparer;
import io.newsfold.match.signal.Comparison;
import io.newsfold.match.signal.Copies;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.model.Flag;
import io.newsfold.model.Relation;
import io.newsfold.pivot.Pivot;
import java.util.ArrayList;
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
    private final Linking linking;

    /** Opinions of no event yet. */
    private final CandidateIndex waiting = new CandidateIndex();

    /** The report last asked about, and what signals read of it: it is mostly asked about again. */
    private @Nullable Report last;

    private @Nullable Profile lastProfile;

    /** A matcher that has seen nothing yet. */
    public DeskMatcher(Pivot pivot, Background background, Weights weights) {
        this(pivot, background, weights, null);
    }

    /** A matcher that has seen nothing yet and asks an adviser in doubt. */
    public DeskMatcher(Pivot pivot, Background background, Weights weights, @Nullable Adviser adviser) {
        this.scoring = new Scoring(weights, adviser);
        this.reasons = new Reasons(scoring.weights());
        this.linking = new Linking(index, scoring, Signals.weighing(scoring.weights()));
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
        index.add(report, profile(report));
        frequencies.add(report.fingerprint(), report.article().language().tag());
    }

    @Override
    public void remove(Report report) {
        index.remove(report);
        frequencies.remove(report.fingerprint(), report.article().language().tag());
    }

    /** A report beside one event: beside each that represents it, the one most like it, and the values of signals. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the matcher, never compared
    public record Link(EventState event, List<Comparison> pairs, Profile nearest, double[] values, double logOdds) {
        List<Profile> representatives() {
            return pairs.stream().map(Comparison::other).toList();
        }
    }

    @Override
    public Match match(Report report, DeskView desk) {
        if (report.article().flags().contains(Flag.MULTI_EVENT)) {
            return new Match(null, reasons.founding(report, null, desk), Relation.NONE, null);
        }
        var links = weighed(profile(report), desk);
        var best = links.isEmpty() ? null : links.get(0);
        if (best != null && best.logOdds() >= 0) {
            return joining(report, best, links, desk);
        }
        boolean opinion = report.article().flags().contains(Flag.OPINION);
        var relation = opinion ? Relation.NONE : Relation.ORIGINAL;
        return new Match(
                null,
                reasons.founding(report, best, desk),
                relation,
                null,
                chances(links),
                Kinship.ties(report, profile(report), links, null, desk));
    }

    @Override
    public Match joining(Report report, EventState event, DeskView desk) {
        var comparer = new Comparer(profile(report));
        var order = inQuestion(comparer, desk);
        order.removeIf(other -> other.id().equals(event.id()));
        order.add(0, event);
        var links = linking.links(comparer, order, desk);
        for (var link : links) {
            if (link.event().id().equals(event.id())) {
                return joining(report, link, links, desk);
            }
        }
        return new Match(event.id(), reasons.founding(report, null, desk), Relation.INDEPENDENT, null, chances(links));
    }

    private Match joining(Report report, Link link, List<Link> links, DeskView desk) {
        var copied = copied(link);
        var relation = relation(link, copied);
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
                Kinship.ties(report, profile(report), links, link, desk));
    }

    @Override
    public List<Chance> chances(Report report, List<EventState> events, DeskView desk) {
        return chances(linking.links(new Comparer(profile(report)), events, desk));
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
            weighed(profile, desk).stream()
                    .limit(1)
                    .filter(link -> link.logOdds() >= MENTIONED)
                    .forEach(link -> told.add(link.event().id()));
        }
        return List.copyOf(told);
    }

    @Override
    public List<ArticleId> waitingFor(Report report) {
        return waiting.find(new Comparer(profile(report)), WAITING_ASKED).stream()
                .map(found -> found.profile().article())
                .toList();
    }

    @Override
    public void addWaiting(Report opinion) {
        waiting.add(opinion, profile(opinion));
    }

    @Override
    public void removeWaiting(Report opinion) {
        waiting.remove(opinion);
    }

    /** The events that come into question, most likely first, with the values of all signals, whatever they weigh. */
    public List<Link> links(Profile profile, DeskView desk) {
        var comparer = new Comparer(profile);
        return new Linking(index, scoring, Signals.all()).links(comparer, inQuestion(comparer, desk), desk);
    }

    @SuppressWarnings("ReferenceEquality") // an equal report is merely read anew
    private Profile profile(Report report) {
        var known = lastProfile;
        if (known == null || report != last) {
            known = Profile.of(report);
            last = report;
            lastProfile = known;
        }
        return known;
    }

    private List<Link> weighed(Profile profile, DeskView desk) {
        var comparer = new Comparer(profile);
        return linking.links(comparer, inQuestion(comparer, desk), desk);
    }

    /** All that is weighed between a report and the events in question, most likely first; then, if not among them, others. */
    public List<Explanation> explain(Report report, DeskView desk, List<EventId> others) {
        var links = weighed(profile(report), desk);
        var known = links.stream().map(link -> link.event().id()).toList();
        var beside =
                others.stream().distinct().filter(id -> !known.contains(id)).toList();
        if (!beside.isEmpty()) {
            weighedWith(beside, profile(report), desk).stream()
                    .filter(link -> beside.contains(link.event().id()))
                    .forEach(links::add);
        }
        return links.stream()
                .map(link -> reasons.explanation(report, link, desk))
                .toList();
    }

    private List<Link> weighedWith(List<EventId> also, Profile profile, DeskView desk) {
        var comparer = new Comparer(profile);
        var events = inQuestion(comparer, desk);
        for (var id : also) {
            var event = desk.event(id);
            if (event != null) {
                events.add(event);
            }
        }
        return linking.links(comparer, events, desk);
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

    private static @Nullable Profile copied(Link link) {
        Profile earliest = null;
        for (var pair : link.pairs()) {
            if (Copies.isCopy(pair) && (earliest == null || pair.other().compareTo(earliest) < 0)) {
                earliest = pair.other();
            }
        }
        return earliest;
    }

    private static Relation relation(Link link, @Nullable Profile copied) {
        if (copied != null) {
            return Relation.COPY;
        }
        return link.pairs().stream().anyMatch(Copies::isRewrite) ? Relation.REWRITE : Relation.INDEPENDENT;
    }
}
