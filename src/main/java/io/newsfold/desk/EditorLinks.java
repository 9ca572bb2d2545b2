package io.newsfold.desk;

import io.newsfold.model.ArticleId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The links that a desk remembers, by control and by article. */
final class EditorLinks {
    private static final SortedMap<String, EditorLink> NONE = Collections.emptySortedMap();

    private final NavigableSet<EditorLink> unseen =
            new TreeSet<>(Comparator.comparing(EditorLink::since).thenComparing(EditorLink::controlId));
    private final Map<String, EditorLink> links = new HashMap<>();
    private final Map<ArticleId, SortedMap<String, EditorLink>> byArticle = new HashMap<>();

    void put(EditorLink link) {
        remove(link.controlId());
        links.put(link.controlId(), link);
        unseen.add(link);
        for (var article : link.control().articles()) {
            byArticle.computeIfAbsent(article, any -> new TreeMap<>()).put(link.controlId(), link);
        }
    }

    void remove(String controlId) {
        var link = links.remove(controlId);
        if (link == null) {
            return;
        }
        unseen.remove(link);
        for (var article : link.control().articles()) {
            var left = byArticle.get(article);
            if (left != null) {
                left.remove(controlId);
                if (left.isEmpty()) {
                    byArticle.remove(article);
                }
            }
        }
    }

    @Nullable
    EditorLink get(String controlId) {
        return links.get(controlId);
    }

    /** Those about an article, by control id. */
    SortedMap<String, EditorLink> of(ArticleId article) {
        return byArticle.getOrDefault(article, NONE);
    }

    NavigableSet<EditorLink> longestUnseenFirst() {
        return Collections.unmodifiableNavigableSet(unseen);
    }
}
