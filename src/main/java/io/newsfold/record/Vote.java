package io.newsfold.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts votes. Who was named first wins a tie, so the order of counting must be fixed. */
final class Vote<T> {
    private final Map<T, Integer> votes = new LinkedHashMap<>();

    void add(T candidate, int count) {
        votes.merge(candidate, count, Integer::sum);
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    int of(T candidate) {
        return votes.getOrDefault(candidate, 0);
    }

    /** All candidates, most votes first, then as they were named. */
    List<T> ranking() {
        var ranking = new ArrayList<>(votes.keySet());
        ranking.sort(Comparator.comparing(this::of).reversed());
        return ranking;
    }

    T winner() {
        return ranking().get(0);
    }
}
