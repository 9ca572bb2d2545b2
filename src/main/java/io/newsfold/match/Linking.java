package io.newsfold.match;

import io.newsfold.event.EventState;
import io.newsfold.match.DeskMatcher.Link;
import io.newsfold.match.signal.Comparer;
import io.newsfold.match.signal.Comparison;
import io.newsfold.match.signal.Profile;
import io.newsfold.match.signal.SignalSums;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weighs a report beside events, all of them beside each other. */
final class Linking {
    private static final Comparator<Link> LIKELIEST_FIRST = (one, other) -> {
        int byOdds = Double.compare(other.logOdds(), one.logOdds());
        return byOdds != 0
                ? byOdds
                : one.pairs().get(0).other().compareTo(other.pairs().get(0).other());
    };

    private final CandidateIndex index;
    private final Scoring scoring;
    private final SignalSums sums;

    Linking(CandidateIndex index, Scoring scoring, SignalSums sums) {
        this.index = index;
        this.scoring = scoring;
        this.sums = sums;
    }

    /** The links to these events, most likely first, without those that no report stands for. */
    List<Link> links(Comparer comparer, List<EventState> events, DeskView desk) {
        var compared = new ArrayList<EventState>();
        var pairs = new ArrayList<List<Comparison>>();
        var values = new ArrayList<double[]>();
        for (var event : events) {
            var ofEvent = pairs(comparer, event, desk);
            if (!ofEvent.isEmpty()) {
                compared.add(event);
                pairs.add(ofEvent);
                values.add(Signals.ofEvent(ofEvent, sums));
            }
        }
        Signals.standOut(values);
        var links = new ArrayList<Link>();
        for (int i = 0; i < values.size(); i++) {
            var ofEvent = pairs.get(i);
            double logOdds = scoring.logOdds(comparer.one(), ofEvent, values.get(i), desk);
            links.add(new Link(compared.get(i), ofEvent, nearest(ofEvent), values.get(i), logOdds));
        }
        links.sort(LIKELIEST_FIRST);
        return links;
    }

    private List<Comparison> pairs(Comparer comparer, EventState event, DeskView desk) {
        var pairs = new ArrayList<Comparison>();
        for (var other : Representatives.of(event, comparer.one(), index, desk)) {
            pairs.add(comparer.with(other));
        }
        return pairs;
    }

    private static Profile nearest(List<Comparison> pairs) {
        Profile nearest = pairs.get(0).other();
        double best = -1;
        for (var pair : pairs) {
            double like = pair.leads() + pair.bodies();
            if (like > best) {
                best = like;
                nearest = pair.other();
            }
        }
        return nearest;
    }
}
