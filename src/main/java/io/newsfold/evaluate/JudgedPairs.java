package io.newsfold.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs of articles that people judged: {@code {a, b, same}} a line. */
public final class JudgedPairs {
    private final List<Pair> pairs = new ArrayList<>();

    /** Two articles by their own ids, and whether they were judged to tell one event. */
    public record Pair(String a, String b, boolean same) {}

    /** Takes one line; tells false if it is no judged pair. */
    public boolean take(JsonNode line) {
        if (!line.hasNonNull("a") || !line.hasNonNull("b") || !line.path("same").isBoolean()) {
            return false;
        }
        pairs.add(new Pair(
                line.get("a").asText(), line.get("b").asText(), line.get("same").booleanValue()));
        return true;
    }

    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    public int size() {
        return pairs.size();
    }

    /** Of the judged pairs, which does the clustering of the whole set put together? */
    public Score score(Map<String, String> predicted) {
        long right = 0;
        long found = 0;
        long there = 0;
        for (var pair : pairs) {
            @Nullable String a = predicted.get(pair.a());
            boolean together = pair.a().equals(pair.b()) || (a != null && a.equals(predicted.get(pair.b())));
            found += together ? 1 : 0;
            there += pair.same() ? 1 : 0;
            right += together && pair.same() ? 1 : 0;
        }
        return Score.of(right, found, there);
    }
}
