package io.newsfold.testing;

import io.newsfold.model.ArticleId;
import io.newsfold.model.Dated;
import io.newsfold.model.Desk;
import io.newsfold.model.DetectedLanguage;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventType;
import io.newsfold.model.Flag;
import io.newsfold.model.Outlet;
import io.newsfold.model.Phase;
import io.newsfold.model.Precision;
import io.newsfold.text.Hash;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enriched articles for tests of what comes after enriching. */
public final class Enriched {
    private final String name;
    private final String title;
    private final Instant at;
    private String body = "";
    private String version = "1";
    private @Nullable String correction;
    private String language = "en";
    private EventType type = EventType.OTHER;
    private Set<Flag> flags = EnumSet.noneOf(Flag.class);

    private Enriched(String name, String title, Instant at) {
        this.name = name;
        this.title = title;
        this.at = at;
    }

    /** An article, English unless told otherwise, on the desk {@code world} at {@code at} (ISO 8601). Its name is its id. */
    public static Enriched article(String name, String title, String at) {
        return new Enriched(name, title, Instant.parse(at));
    }

    public static ArticleId id(String name) {
        return new ArticleId(ArticleId.PREFIX + Hash.id("world", name));
    }

    public Enriched body(String text) {
        body = text;
        return this;
    }

    public Enriched version(String number) {
        version = number;
        return this;
    }

    public Enriched correction(String text) {
        correction = text;
        return this;
    }

    public Enriched language(String tag) {
        language = tag;
        return this;
    }

    public Enriched type(EventType kind) {
        type = kind;
        return this;
    }

    public Enriched flag(Flag flag) {
        flags = EnumSet.of(flag);
        return this;
    }

    public EnrichedArticle build() {
        return new EnrichedArticle(
                EnrichedArticle.SPEC_VERSION,
                id(name),
                name,
                version,
                Desk.WORLD,
                at,
                "https://" + name + ".example/1",
                new Outlet(name, name + ".example", null, Outlet.Kind.PUBLISHER, null),
                null,
                List.of(),
                null,
                title,
                null,
                body,
                Dated.of(at),
                Precision.MINUTE,
                null,
                correction,
                new DetectedLanguage(language, 0.99, null),
                List.of(),
                List.of(),
                List.of(),
                type,
                List.of(),
                Phase.OCCURRED,
                null,
                List.of(),
                flags);
    }
}
