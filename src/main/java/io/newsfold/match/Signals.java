package io.newsfold.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What is measured between a report and an event: each signal of a pair as its mean over the event's reports (average
 * link), and the likeness of the nearest of them.
 */
final class Signals {
    static final List<PairSignal> OF_PAIRS = ofPairs();

    private static final List<String> OF_EVENTS = List.of("nearestTitle", "nearestLead", "nearestBody", "reports");

    static final int SIZE = OF_PAIRS.size() + OF_EVENTS.size();

    private Signals() {}

    private static List<PairSignal> ofPairs() {
        var all = new ArrayList<PairSignal>();
        for (var setting : Setting.values()) {
            all.addAll(WordSignals.in(setting));
        }
        all.addAll(NameSignals.all());
        all.addAll(TimeSignals.all());
        all.addAll(FactSignals.all());
        return List.copyOf(all);
    }

    /** 1 for signals that can only speak for one event, -1 for those only against, 0 for the rest. */
    static int[] directions() {
        int[] directions = new int[SIZE];
        for (int i = 0; i < OF_PAIRS.size(); i++) {
            directions[i] = switch (OF_PAIRS.get(i).direction()) {
                case FOR -> 1;
                case AGAINST -> -1;
                case EITHER -> 0;
            };
        }
        for (int i = OF_PAIRS.size(); i < SIZE - 1; i++) {
            directions[i] = 1;
        }
        return directions;
    }

    static List<String> names() {
        var names = new ArrayList<String>();
        OF_PAIRS.forEach(signal -> names.add(signal.name()));
        names.addAll(OF_EVENTS);
        return names;
    }

    /** The values for one report and the representatives of an event. */
    static double[] between(Profile report, List<Profile> representatives) {
        double[] values = new double[SIZE];
        double title = 0;
        double lead = 0;
        double body = 0;
        for (var other : representatives) {
            for (int i = 0; i < OF_PAIRS.size(); i++) {
                values[i] += OF_PAIRS.get(i).of(report, other);
            }
            title = Math.max(title, report.print().title().dot(other.print().title()));
            lead = Math.max(lead, report.print().lead().dot(other.print().lead()));
            body = Math.max(body, report.print().body().dot(other.print().body()));
        }
        for (int i = 0; i < OF_PAIRS.size(); i++) {
            values[i] /= representatives.size();
        }
        int at = OF_PAIRS.size();
        values[at++] = title;
        values[at++] = lead;
        values[at++] = body;
        values[at++] = StrictMath.log(representatives.size());
        return values;
    }
}
