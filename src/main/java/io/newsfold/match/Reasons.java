package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.Report;
import io.newsfold.match.DeskMatcher.Link;
import io.newsfold.match.signal.Profile;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Signal;
import io.newsfold.model.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a matcher decided by, told for records and in full. */
final class Reasons {
    private static final int SIGNALS_TOLD = 8;

    private final Weights weights;

    Reasons(Weights weights) {
        this.weights = weights;
    }

    /** All that was weighed between a report and an event. */
    Explanation explanation(Report report, Link link, DeskView desk) {
        var nearest = nearest(report.fingerprint(), link).article();
        return new Explanation(link.event().id(), nearest, link.logOdds(), parts(report, link, desk.report(nearest)));
    }

    private List<Explanation.Part> parts(Report report, Link link, @Nullable Report nearest) {
        var parts = new ArrayList<Explanation.Part>();
        var names = Signals.names();
        for (int i = 0; i < names.size(); i++) {
            double value = link.values()[i];
            if (value != 0 && weights.of(i) != 0) {
                parts.add(new Explanation.Part(names.get(i), value, weights.of(i), detail(i, report, nearest)));
            }
        }
        return parts;
    }

    private static List<String> detail(int signal, Report report, @Nullable Report nearest) {
        return signal < Signals.OF_PAIRS.size() && nearest != null
                ? Signals.OF_PAIRS.get(signal).detail(report.article(), nearest.article())
                : List.of();
    }

    /** Why a report is with an event, and what came next. */
    Why why(Report report, Link best, @Nullable Link next, DeskView desk) {
        var nearest = nearest(report.fingerprint(), best).article();
        return new Why(
                report.article().articleId(),
                nearest,
                score(best),
                signals(report, best, nearest, desk),
                runnerUp(report, next, desk));
    }

    /** Why a report founds an event, and what came next. */
    Why founding(Report report, @Nullable Link next, DeskView desk) {
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

    /** The report of an event that is most like another. */
    static Profile nearest(Fingerprint print, Link link) {
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
                told.add(new Signal(names.get(i), rounded(value), rounded(weights.of(i)), detail(i, report, other)));
            }
        }
        told.sort(Comparator.comparingDouble((Signal signal) -> -Math.abs(signal.value() * signal.weight()))
                .thenComparing(Signal::name));
        return told.subList(0, Math.min(SIGNALS_TOLD, told.size()));
    }
}
