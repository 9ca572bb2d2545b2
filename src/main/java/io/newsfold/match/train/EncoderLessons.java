package io.newsfold.match.train;

import io.newsfold.match.Background;
import io.newsfold.match.DeskMatcher;
import io.newsfold.match.MemoryDesk;
import io.newsfold.match.Signals;
import io.newsfold.match.Weights;
import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.signal.Profile;
import io.newsfold.pivot.Pivot;
import java.util.ArrayList;
import java.util.List;

/**
 * How much an encoder is to be believed, where the other signals, whose weights stay as they are, leave labelled reports in
 * doubt.
 */
public final class EncoderLessons {
    /** How firmly the usual weight is held to, as by so many examples that speak for it. */
    private static final double HELD = 5;

    /** A weight of 0 would say that it was not fitted. */
    private static final double LEAST = 0.01;

    private static final int ROUNDS = 50;

    private final Pivot pivot;
    private final Background background;
    private final Adviser adviser;

    public EncoderLessons(Pivot pivot, Background background, Adviser adviser) {
        this.pivot = pivot;
        this.background = background;
        this.adviser = adviser;
    }

    /**
     * A pair in doubt.
     *
     * @param logOdds what the other signals come to
     * @param value what the encoder says
     */
    private record Doubt(double logOdds, double value, boolean same) {}

    /** The weights with one for the encoder. */
    public Weights fit(Weights weights, List<TrainingSet> sets) {
        var doubts = new ArrayList<Doubt>();
        for (var set : sets) {
            doubts.addAll(doubts(weights, set));
        }
        return weights.withEncoder(fit(doubts));
    }

    /** What is in doubt on the way through a set if everything was decided rightly so far. */
    private List<Doubt> doubts(Weights weights, TrainingSet set) {
        var doubts = new ArrayList<Doubt>();
        int encoder = Signals.names().indexOf(Signals.ENCODER_NAME);
        double usual = Weights.USUAL_ENCODER;
        var matcher = new DeskMatcher(pivot, background, weights.withEncoder(usual), adviser);
        var desk = new MemoryDesk();
        for (var labelled : new Lessons(pivot, background).reports(set)) {
            desk.remember(labelled.report());
            for (var link : matcher.links(Profile.of(labelled.report()), desk)) {
                double value = link.values()[encoder];
                if (value != 0) {
                    boolean same = link.event().id().equals(labelled.event());
                    doubts.add(new Doubt(link.logOdds() - usual * value, value, same));
                }
            }
            desk.join(labelled.event(), labelled.report());
            matcher.add(labelled.report());
        }
        return doubts;
    }

    /** The likeliest weight, by Newton's method. */
    private static double fit(List<Doubt> doubts) {
        double weight = Weights.USUAL_ENCODER;
        for (int round = 0; round < ROUNDS; round++) {
            double slope = HELD * (Weights.USUAL_ENCODER - weight);
            double bend = HELD;
            for (var doubt : doubts) {
                double chance = Weights.probability(doubt.logOdds() + weight * doubt.value());
                slope += ((doubt.same() ? 1 : 0) - chance) * doubt.value();
                bend += chance * (1 - chance) * doubt.value() * doubt.value();
            }
            weight = Math.max(LEAST, weight + slope / bend);
        }
        return weight;
    }
}
