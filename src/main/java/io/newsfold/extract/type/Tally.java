package io.newsfold.extract.type;

import io.newsfold.extract.cue.Words;
import io.newsfold.model.EventType;
import io.newsfold.model.Field;
import io.newsfold.model.TypeEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the words tell, summed by type. Within a sentence the strongest word counts in full and the others in part, so
 * that a list of like words does not outweigh a title; late sentences together count no more than a bound.
 */
@SuppressWarnings("EnumOrdinal") // indexes in memory, never stored
final class Tally {
    private static final int TYPES = EventType.values().length;
    private static final double FURTHER = 0.35;
    private static final double MOST_OF_REST = 3;
    private static final int MOST_HITS = 64;
    private static final int MOST_EVIDENCE = 5;

    private record Hit(EventType type, double weight, TypeEvidence evidence) {}

    private final double[] scores = new double[TYPES];
    private final double[] early = new double[TYPES];
    private final double[] strongest = new double[TYPES];
    private final double[] titled = new double[TYPES];
    private final double[] opened = new double[TYPES];
    private final double[] rest = new double[TYPES];
    private final double[] most = new double[TYPES];
    private final double[] sum = new double[TYPES];
    private final List<Hit> hits = new ArrayList<>();

    /** Counts a word of the sentence at hand. */
    void count(EventType type, double weight) {
        int index = type.ordinal();
        most[index] = Math.max(most[index], weight);
        sum[index] += weight;
    }

    void remember(EventType type, double weight, Words words, Field field, int token, int length) {
        if (hits.size() < MOST_HITS) {
            int start = words.scanned().start(token);
            int end = words.scanned().end(token + length - 1);
            var surface = words.scanned().text().substring(start, end);
            hits.add(new Hit(type, weight, new TypeEvidence(surface, field, start, end)));
        }
    }

    /** Ends the sentence at hand, which counts by {@code factor}. */
    void endSentence(double factor, boolean isTitle, boolean isEarly, boolean isLate) {
        for (int i = 0; i < TYPES; i++) {
            if (sum[i] == 0) {
                continue;
            }
            titled[i] = isTitle ? Math.max(titled[i], most[i]) : titled[i];
            opened[i] = isEarly && !isTitle ? Math.max(opened[i], most[i]) : opened[i];
            double weight = (most[i] + FURTHER * (sum[i] - most[i])) * factor;
            if (isLate) {
                weight = Math.max(0, Math.min(weight, MOST_OF_REST - rest[i]));
                rest[i] += weight;
            }
            scores[i] += weight;
            early[i] += isEarly ? weight : 0;
            strongest[i] = isLate ? strongest[i] : Math.max(strongest[i], most[i]);
            most[i] = 0;
            sum[i] = 0;
        }
    }

    double of(EventType type) {
        return scores[type.ordinal()];
    }

    /** What title and first sentence tell. */
    double early(EventType type) {
        return early[type.ordinal()];
    }

    /** The weight of the most exclusive word for a type in title and lead. */
    double strongest(EventType type) {
        return strongest[type.ordinal()];
    }

    /** Whether title and first sentence both have a word of that weight for a type. */
    boolean isMainAct(EventType type, double weight) {
        return titled[type.ordinal()] >= weight && opened[type.ordinal()] >= weight;
    }

    /** Adds what a figure tells, only to a type that words tell too. */
    void raise(EventType type, double weight) {
        if (scores[type.ordinal()] > 0) {
            scores[type.ordinal()] += weight;
        }
    }

    void scale(EventType type, double factor) {
        scores[type.ordinal()] *= factor;
    }

    /** The words that weighed most for a type, strongest first. */
    List<TypeEvidence> evidence(EventType type) {
        var own = new ArrayList<Hit>();
        for (var hit : hits) {
            if (hit.type() == type) {
                own.add(hit);
            }
        }
        own.sort(Comparator.comparingDouble(Hit::weight).reversed());
        var evidence = new ArrayList<TypeEvidence>();
        for (int i = 0; i < Math.min(own.size(), MOST_EVIDENCE); i++) {
            evidence.add(own.get(i).evidence());
        }
        return List.copyOf(evidence);
    }
}
