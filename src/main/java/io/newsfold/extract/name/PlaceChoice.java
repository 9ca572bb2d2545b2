package io.newsfold.extract.name;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of several namesakes an article means: the weightiest, unless the country of another is told of in the
 * article. Countries that the article names count as votes.
 */
final class PlaceChoice {
    private static final int TELLING_VOTES = 2;
    private static final long VOTE = 20;

    private final Map<String, Integer> votes = new TreeMap<>();

    /** Counts a mention of the country. */
    void vote(String country) {
        votes.merge(country, 1, Integer::sum);
    }

    /** How often the country was counted. */
    int votes(String country) {
        return votes.getOrDefault(country, 0);
    }

    /** The country that the article names most, if that is often enough to be its own; ties to the first by code. */
    @Nullable
    String foremost() {
        String foremost = null;
        for (var vote : votes.entrySet()) {
            if (vote.getValue() >= TELLING_VOTES && (foremost == null || vote.getValue() > votes(foremost))) {
                foremost = vote.getKey();
            }
        }
        return foremost;
    }

    Entity choose(List<Entity> namesakes) {
        var best = namesakes.get(0);
        for (var other : namesakes) {
            if (weight(other) > weight(best)) {
                best = other;
            }
        }
        return best;
    }

    private long weight(Entity entity) {
        var place = entity.place();
        int told = place == null || place.country() == null ? 0 : votes(place.country());
        return told < TELLING_VOTES ? entity.weight() : entity.weight() * (1 + VOTE * told);
    }
}
