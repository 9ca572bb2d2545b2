package io.newsfold.topology;

import io.newsfold.codec.Json;
import io.newsfold.model.Article;
import io.newsfold.model.ArticleId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Articles that may not be shown yet, by article id: withheld until their publisher says otherwise, or under an embargo.
 * As many as publishers hold back at one time; an article leaves it with its release, its cancellation or a usable
 * version that is not older. With a changelog: what is held must survive a restart, as nothing else has it.
 */
final class HeldArticles {
    private static final String STORE = "held-articles";

    /** An article and when its embargo ends; null while it is withheld. */
    record Held(@Nullable Instant until, Article article) {}

    private final KeyValueStore<byte[], byte[]> store;

    HeldArticles(KeyValueStore<byte[], byte[]> store) {
        this.store = store;
    }

    static String storeName() {
        return STORE;
    }

    static StoreBuilder<KeyValueStore<byte[], byte[]>> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.ByteArray(), Serdes.ByteArray());
    }

    /** Holds an article back, unless a newer version of it is held already; whether it does. */
    boolean hold(Article article, @Nullable Instant until) {
        if (holdsNewerThan(article)) {
            return false;
        }
        store.put(key(article.articleId()), Json.bytes(new Held(until, article)));
        return true;
    }

    /** A version came that may be used: what is held of the article is out of date, unless it is newer. */
    void supersede(Article usable) {
        if (!holdsNewerThan(usable)) {
            forget(usable.articleId());
        }
    }

    private boolean holdsNewerThan(Article article) {
        byte @Nullable [] held = store.get(key(article.articleId()));
        return held != null && article.isOlderThan(Json.read(held, Held.class).article());
    }

    void forget(ArticleId article) {
        byte[] key = key(article);
        if (store.get(key) != null) {
            store.delete(key);
        }
    }

    /** Takes out all whose embargo has passed at {@code now}, by the end of it, then by id. */
    List<Article> release(Instant now) {
        var due = new ArrayList<Held>();
        try (var all = store.all()) {
            while (all.hasNext()) {
                var held = Json.read(all.next().value, Held.class);
                if (held.until() != null && !held.until().isAfter(now)) {
                    due.add(held);
                }
            }
        }
        due.sort(java.util.Comparator.comparing(Held::until)
                .thenComparing(held -> held.article().articleId()));
        due.forEach(held -> forget(held.article().articleId()));
        return due.stream().map(Held::article).toList();
    }

    private static byte[] key(ArticleId article) {
        return article.value().getBytes(StandardCharsets.UTF_8);
    }
}
