package io.newsfold.match;

import io.newsfold.match.signal.Feature;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.pivot.Pivot;
import io.newsfold.text.TextScanner;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** In how many articles each concept and each name stands, by language and in all: what {@link Background} ships. */
public final class BackgroundCounts {
    /** Fewer say nothing, and might tell what an article was. */
    private static final int LEAST = 3;

    private final Pivot pivot;
    private final TreeMap<Long, Integer> counts = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    public BackgroundCounts(Pivot pivot) {
        this.pivot = pivot;
    }

    /** Counts an article, once. */
    public void add(EnrichedArticle article) {
        if (!seen.add(article.title() + article.body())) {
            return;
        }
        var tag = article.language().tag();
        count(Frequencies.articlesOf(tag));
        count(Frequencies.articlesOf("*"));
        article.names().stream()
                .map(name -> Feature.inLanguage(Feature.ofName(name.id()), "*") >>> Background.KEY_SHIFT)
                .distinct()
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        for (int concept : concepts(article, tag)) {
            count(Feature.inLanguage(concept, tag));
            count(Feature.inLanguage(concept, "*"));
        }
    }

    /** Writes those that count; how many they are. */
    public int write(OutputStream out) throws IOException {
        counts.values().removeIf(count -> count < LEAST);
        Background.write(
                counts.keySet().stream().mapToLong(Long::longValue).toArray(),
                counts.values().stream().mapToInt(Integer::intValue).toArray(),
                out);
        return counts.size();
    }

    private Set<Integer> concepts(EnrichedArticle article, String tag) {
        var concepts = new HashSet<Integer>();
        for (var field : Field.values()) {
            pivot.read(
                    TextScanner.scan(article.text(field), tag, List.of()),
                    tag,
                    (concept, weight) -> concepts.add(Feature.ofConcept(concept)));
        }
        return concepts;
    }

    private void count(long feature) {
        counts.merge(feature >>> Background.KEY_SHIFT, 1, Integer::sum);
    }
}
