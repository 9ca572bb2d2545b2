package io.newsfold.pivot;

import java.util.ArrayList;
import java.util.List;

/** Some concepts with a weight each: what a word or phrase stands for. */
record Weighted(List<String> concepts, List<Float> weights) {
    static final Weighted NOTHING = new Weighted(List.of(), List.of());

    Weighted {
        concepts = List.copyOf(concepts);
        weights = List.copyOf(weights);
    }

    static Weighted one(String concept) {
        return new Weighted(List.of(concept), List.of(1f));
    }

    /** These, then those of {@code other} times {@code factor}. */
    Weighted and(Weighted other, float factor) {
        if (other.concepts.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(concepts);
        var sums = new ArrayList<>(weights);
        for (int i = 0; i < other.concepts.size(); i++) {
            float weight = other.weights.get(i) * factor;
            int known = all.indexOf(other.concepts.get(i));
            if (known < 0) {
                all.add(other.concepts.get(i));
                sums.add(weight);
            } else {
                sums.set(known, Math.max(sums.get(known), weight));
            }
        }
        return new Weighted(all, sums);
    }

    void sendTo(Pivot.Sink sink) {
        for (int i = 0; i < concepts.size(); i++) {
            sink.concept(concepts.get(i), weights.get(i));
        }
    }
}
