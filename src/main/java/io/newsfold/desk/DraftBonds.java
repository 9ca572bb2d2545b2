package io.newsfold.desk;

import io.newsfold.match.repair.Bond;
import io.newsfold.match.repair.Bonds;
import io.newsfold.model.ArticleId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The editor's words as they will hold: what memory has, and what the draft adds and takes back. */
final class DraftBonds implements Bonds {
    private final EditorLinks known;
    private final Map<String, EditorLink> linked = new LinkedHashMap<>();
    private final Set<String> unlinked = new LinkedHashSet<>();

    DraftBonds(EditorLinks known) {
        this.known = known;
    }

    void link(EditorLink link) {
        linked.put(link.controlId(), link);
    }

    void unlink(String controlId) {
        linked.remove(controlId);
        unlinked.add(controlId);
    }

    List<EditorLink> linked() {
        return List.copyOf(linked.values());
    }

    List<String> unlinked() {
        return List.copyOf(unlinked);
    }

    /** The words about an article, by control id. */
    Collection<EditorLink> of(ArticleId article) {
        if (linked.isEmpty() && unlinked.isEmpty()) {
            return known.of(article).values();
        }
        var links = new TreeMap<>(known.of(article));
        links.keySet().removeIf(id -> unlinked.contains(id) || linked.containsKey(id));
        linked.forEach((id, link) -> {
            if (link.control().articles().contains(article)) {
                links.put(id, link);
            }
        });
        return links.values();
    }

    @Override
    public boolean bind(ArticleId article) {
        return !of(article).isEmpty();
    }

    @Override
    public @Nullable Bond between(ArticleId one, ArticleId other) {
        EditorLink latest = null;
        for (var link : of(one)) {
            if (link.control().articles().contains(other) && (latest == null || link.sequence() > latest.sequence())) {
                latest = link;
            }
        }
        return latest == null ? null : latest.bond();
    }
}
