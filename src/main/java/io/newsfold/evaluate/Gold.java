package io.newsfold.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a set: which event each article reports, and its language. An id counts once, with its last version;
 * canceled articles and those without a label do not; a digest belongs to no event, so it stands alone.
 */
public final class Gold {
    private static final String DIGEST = "digest:";

    private final TreeMap<String, Label> labels = new TreeMap<>();

    /** What people marked an article with. */
    record Label(String cluster, String language) {}

    /** Takes the labels of a raw article, read from its line. */
    public void take(JsonNode article) {
        var id = id(article);
        if (id.isEmpty()) {
            return;
        }
        var cluster = text(article, "cluster");
        if (cluster == null || isUnusable(article)) {
            labels.remove(id.get());
            return;
        }
        var language = text(article, "goldLang");
        var declared = text(article, "lang");
        labels.put(
                id.get(),
                new Label(
                        cluster.startsWith(DIGEST) ? DIGEST + id.get() : cluster,
                        language != null ? language : declared != null ? declared : ""));
    }

    /** Which event an article reports, by the article's own id; empty without a label and for a digest. */
    public Optional<String> event(String id) {
        return Optional.ofNullable(labels.get(id)).map(Label::cluster).filter(event -> !event.startsWith(DIGEST));
    }

    /** The labels of some articles only, by their own ids. */
    public Gold only(Predicate<String> ids) {
        var some = new Gold();
        labels.forEach((id, label) -> {
            if (ids.test(id)) {
                some.labels.put(id, label);
            }
        });
        return some;
    }

    /** By the article's own id, in the order of the ids. */
    Map<String, Label> labels() {
        return labels;
    }

    /** The article's own id: that of its publisher, else its URL. */
    public static Optional<String> id(JsonNode article) {
        var id = text(article, "id");
        return Optional.ofNullable(id != null ? id : text(article, "url"));
    }

    private static boolean isUnusable(JsonNode article) {
        var status = text(article, "pubStatus");
        var alias = status != null ? status : text(article, "pubstatus");
        return alias != null && !alias.equals("usable");
    }

    private static @Nullable String text(JsonNode article, String name) {
        var value = article.get(name);
        return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
    }
}
