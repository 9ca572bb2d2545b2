package io.newsfold.match;

import io.newsfold.match.signal.Comparison;
import io.newsfold.match.signal.PairSignal;
import io.newsfold.match.signal.PairSignals;
import io.newsfold.match.signal.SignalSums;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured between a report and an event: each signal of a pair as its mean over the event's reports (average
 * link), the likeness of the nearest of them, and how far it stands out among the events in question.
 */
public final class Signals {
    static final List<PairSignal> OF_PAIRS = PairSignals.list();

    /** What an encoder says, where one is asked. */
    public static final String ENCODER_NAME = "encoder";

    private static final List<String> OF_EVENTS = List.of(
            "nearestTitle",
            "nearestLead",
            "nearestBody",
            "reports",
            "standsOut",
            "standsOutLead",
            "crowd",
            "crowdLater",
            Signals.ENCODER_NAME);

    /** How many there are. */
    public static final int SIZE = OF_PAIRS.size() + OF_EVENTS.size();

    private static final List<String> NAMES = Stream.concat(OF_PAIRS.stream().map(PairSignal::name), OF_EVENTS.stream())
            .toList();

    static final int ENCODER = SIZE - 1;

    private static final int CROWD_LATER = SIZE - 2;
    private static final int CROWD = SIZE - 3;
    private static final int NEXT_DAY = NAMES.indexOf("nextDay");

    private Signals() {}

    /** 1 for signals that can only speak for one event, -1 for those only against, 0 for the rest. */
    public static int[] directions() {
        int[] directions = new int[SIZE];
        for (int i = 0; i < OF_PAIRS.size(); i++) {
            directions[i] = switch (OF_PAIRS.get(i).direction()) {
                case FOR -> 1;
                case AGAINST -> -1;
                case EITHER -> 0;
            };
        }
        for (int i = OF_PAIRS.size(); i < SIZE; i++) {
            directions[i] = i == OF_PAIRS.size() + 3 || i == CROWD || i == CROWD_LATER ? 0 : 1;
        }
        return directions;
    }

    /** In the order of weights and values. */
    public static List<String> names() {
        return NAMES;
    }

    /** All signals between pairs of reports. */
    static SignalSums all() {
        return new SignalSums(signal -> true);
    }

    /** Those that these weights, or what is told of kin, make something of. */
    static SignalSums weighing(Weights weights) {
        return new SignalSums(signal -> weights.asks(signal) || signal == NEXT_DAY || Kinship.reads(signal));
    }

    /** The values for one report and an event, from its pairs with those that stand for it; how far it stands out is added later. */
    static double[] ofEvent(List<Comparison> pairs, SignalSums sums) {
        double[] values = new double[SIZE];
        int size = OF_PAIRS.size();
        for (var pair : pairs) {
            sums.add(pair, values);
            values[size] = Math.max(values[size], pair.titles());
            values[size + 1] = Math.max(values[size + 1], pair.leads());
            values[size + 2] = Math.max(values[size + 2], pair.bodies());
        }
        for (int i = 0; i < size; i++) {
            values[i] /= pairs.size();
        }
        values[size + 3] = StrictMath.log(pairs.size());
        return values;
    }

    /** Adds by how much the nearest body and lead of each event are more like the report than those of any other. */
    static void standOut(List<double[]> events) {
        standOut(events, OF_PAIRS.size() + 2, SIZE - 5);
        standOut(events, OF_PAIRS.size() + 1, SIZE - 4);
        crowd(events);
    }

    private static void standOut(List<double[]> events, int likeness, int signal) {
        double best = 0;
        double second = 0;
        for (double[] event : events) {
            second = Math.max(second, Math.min(best, event[likeness]));
            best = Math.max(best, event[likeness]);
        }
        for (double[] event : events) {
            event[signal] = event[likeness] == best ? best - second : 0;
        }
    }

    /** How like the others in question are on average: where much is alike, likeness says less. */
    private static void crowd(List<double[]> events) {
        int likeness = OF_PAIRS.size() + 2;
        double all = 0;
        for (double[] event : events) {
            all += event[likeness];
        }
        for (double[] event : events) {
            double others = events.size() < 2 ? 0 : (all - event[likeness]) / (events.size() - 1);
            event[CROWD] = others;
            event[CROWD_LATER] = others * event[NEXT_DAY];
        }
    }
}
