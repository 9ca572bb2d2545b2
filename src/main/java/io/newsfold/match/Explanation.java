package io.newsfold.match;

import io.newsfold.match.signal.PairSignals;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EventId;
import io.newsfold.model.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was weighed between a report and one event: each signal that spoke, and what they come to.
 *
 * @param nearest the event's report that it is most like; null if that is not told
 * @param logOdds of the report telling the event; it may join from 0 on
 * @param parts those that say most first
 */
public record Explanation(EventId event, @Nullable ArticleId nearest, double logOdds, List<Part> parts) {
    /** Scores are told to four decimals: what rounds to 0 or 1 is taken as so near to it. */
    private static final double NEAREST_SCORE = 0.00005;

    private static final Map<String, String> OF_EVENTS = Map.of(
            "nearestTitle", "how like the nearest report's title is",
            "nearestLead", "how like the nearest report's first sentences are",
            "nearestBody", "how like the nearest report's whole text is",
            "reports", "how many reports stand for the event, on a scale that flattens",
            "standsOut", "how much more like its text is than that of any other event in question",
            "standsOutLead", "how much more like its first sentences are than those of any other event in question",
            "crowd", "how like the other events in question are",
            "crowdLater", "how like the other events in question are, a day or more after this one",
            "encoder", "how much nearer its meaning is, by the encoder, than that of another event of its kind");

    public Explanation {
        parts = parts.stream()
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.contribution()))
                        .thenComparing(Part::name))
                .toList();
    }

    /**
     * One signal.
     *
     * @param detail the shared or contradicting things themselves
     */
    public record Part(String name, double value, double weight, List<String> detail) {
        public Part {
            detail = List.copyOf(detail);
        }

        /** What it adds to the log-odds: above 0 it speaks for the event. */
        public double contribution() {
            return value * weight;
        }

        /** What it says, for people; empty for a name that this version does not know. */
        public String sentence() {
            return Explanation.sentence(name);
        }
    }

    /** From what a record tells: the score, and the signals that said most. */
    public static Explanation told(EventId event, @Nullable ArticleId nearest, double score, List<Signal> signals) {
        double share = Math.min(1 - NEAREST_SCORE, Math.max(NEAREST_SCORE, score));
        return new Explanation(
                event,
                nearest,
                StrictMath.log(share / (1 - share)),
                signals.stream()
                        .map(signal -> new Part(signal.name(), signal.value(), signal.weight(), signal.detail()))
                        .toList());
    }

    /** The probability that the report tells the event. */
    public double score() {
        return Weights.probability(logOdds);
    }

    /** Whether it suffices to join. */
    public boolean suffices() {
        return logOdds >= 0;
    }

    /** What the log-odds hold beside the parts: the constant of the weights, and in a record what was too weak to be told. */
    public double rest() {
        return logOdds - parts.stream().mapToDouble(Part::contribution).sum();
    }

    public List<Part> speakingFor() {
        return parts.stream().filter(part -> part.contribution() > 0).toList();
    }

    public List<Part> speakingAgainst() {
        return parts.stream().filter(part -> part.contribution() < 0).toList();
    }

    /** The signals without any one of which the decision would have been the other. */
    public List<Part> turning() {
        return parts.stream()
                .filter(part -> suffices() != logOdds - part.contribution() >= 0)
                .toList();
    }

    static String sentence(String name) {
        for (var signal : PairSignals.list()) {
            if (signal.name().equals(name)) {
                return signal.sentence();
            }
        }
        return OF_EVENTS.getOrDefault(name, "");
    }
}
