package io.newsfold.match;

import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.signal.Comparison;
import io.newsfold.match.signal.Profile;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What signals come to by their weights, and by an adviser where that is in doubt. */
final class Scoring {
    private final Weights weights;
    private final @Nullable Adviser adviser;

    Scoring(Weights weights, @Nullable Adviser adviser) {
        this.weights = adviser == null ? weights : weights.askingToo(adviser.name());
        this.adviser = adviser;
    }

    Weights weights() {
        return weights;
    }

    /** The log-odds that a report tells an event; what the adviser says of it goes into {@code values}. */
    double logOdds(Profile profile, List<Comparison> pairs, double[] values, DeskView desk) {
        double logOdds = weights.logOdds(values);
        if (adviser == null || !Adviser.canTurn(logOdds, weights.of(Signals.ENCODER))) {
            return logOdds;
        }
        var report = desk.report(profile.article());
        // A part of a digest has its id, but is no report of the desk: it is not asked about.
        if (report != null && report.fingerprint().equals(profile.print())) {
            var reports = pairs.stream()
                    .map(pair -> desk.report(pair.other().article()))
                    .flatMap(Stream::ofNullable)
                    .toList();
            values[Signals.ENCODER] = adviser.of(report, reports);
        }
        return weights.logOdds(values);
    }
}
