package io.newsfold.match;

import io.newsfold.event.Report;
import io.newsfold.match.DeskMatcher.Link;
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
        var nearest = link.nearest().article();
        return new Explanation(link.event().id(), nearest, link.logOdds(), parts(report, link, desk.report(nearest)));
    }

    private List<Explanation.Part> parts(Report report, Link link, @Nullable Report nearest) {
        var parts = new ArrayList<Explanation.Part>();
        var names = Signals.names();
        double[] weighed = weights.parts(link.values());
        for (int i = 0; i < weighed.length; i++) {
            double value = link.values()[i];
            if (value != 0 && weighed[i] != 0) {
                parts.add(new Explanation.Part(names.get(i), value, weighed[i] / value, detail(i, report, nearest)));
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
        var nearest = best.nearest().article();
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
        var nearest = next.nearest().article();
        return new Why.RunnerUp(next.event().id(), score(next), signals(report, next, nearest, desk));
    }

    /** To four decimals: enough to read, and the same text everywhere. */
    private static double score(Link link) {
        return rounded(Weights.probability(link.logOdds()));
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * 10_000) / 10_000;
    }

    /** The signals that speak at all, those that say most first. */
    private List<Signal> signals(Report report, Link link, ArticleId nearest, DeskView desk) {
        var names = Signals.names();
        double[] values = link.values();
        double[] weighed = weights.parts(values);
        var speaking = new ArrayList<Integer>();
        for (int i = 0; i < weighed.length; i++) {
            if (rounded(values[i]) != 0 && weighed[i] != 0) {
                speaking.add(i);
            }
        }
        speaking.sort(
                Comparator.comparingDouble((Integer i) -> -Math.abs(weighed[i])).thenComparing(names::get));
        var other = desk.report(nearest);
        return speaking.stream()
                .limit(SIGNALS_TOLD)
                .map(i -> new Signal(
                        names.get(i), rounded(values[i]), rounded(weighed[i] / values[i]), detail(i, report, other)))
                .toList();
    }
}
