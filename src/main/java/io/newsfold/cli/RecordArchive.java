package io.newsfold.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.codec.Json;
import io.newsfold.match.Explanation;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Control;
import io.newsfold.model.EventId;
import io.newsfold.model.Signal;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of events and of articles, as the topics hold them and {@code fold} prints them. */
final class RecordArchive implements Archive {
    private final Map<String, EventView> events = new TreeMap<>();
    private final Map<String, JsonNode> places = new TreeMap<>();
    private final Map<String, ArticleLine> articles = new LinkedHashMap<>();
    private final Map<String, Control> controls = new TreeMap<>();

    /** Whether it is the record of an event. */
    static boolean isEvent(JsonNode record) {
        return record.has("eventId") && record.has("reports");
    }

    void takeEvent(JsonNode record) {
        var event = new EventView(record);
        var known = events.get(event.id());
        if (known == null || known.revision() <= event.revision()) {
            events.put(event.id(), event);
            record.path("reports")
                    .forEach(report -> articles.put(report.path("articleId").asText(), ArticleLine.of(report)));
        }
    }

    /** Takes where an article went; null takes it back. */
    void takePlace(String articleId, @Nullable JsonNode record) {
        if (record == null || record.isNull()) {
            places.remove(articleId);
        } else {
            places.put(articleId, record);
        }
    }

    /** Takes a control; null takes it back. What is no control was rejected by the pipeline, and the former word holds. */
    void takeControl(String key, byte @Nullable [] value) {
        @Nullable Control control;
        try {
            control = value == null ? null : Json.read(value, Control.class);
        } catch (UncheckedIOException e) {
            return;
        }
        if (control == null) {
            controls.remove(key);
        } else {
            controls.put(key, control);
        }
    }

    @Override
    public List<Whereabouts> find(String name) {
        Map<String, ArticleLine> known = new LinkedHashMap<>();
        places.forEach((articleId, place) -> {
            var id = place.path("id").isNull() ? articleId : place.path("id").asText(articleId);
            known.put(articleId, ArticleLine.of(articleId, id));
        });
        known.putAll(articles);
        return known.values().stream()
                .filter(article -> article.isCalled(name))
                .map(this::whereabouts)
                .toList();
    }

    private Whereabouts whereabouts(ArticleLine article) {
        var place = places.get(article.articleId());
        var event = place == null
                ? eventWith(article.articleId())
                : standing(place.path("eventId").asText(""));
        var why = why(article.articleId(), event);
        var told = place == null ? why : place;
        var with = why == null ? "" : why.path("with").asText("null");
        var eventId = event == null ? "" : event.id();
        boolean founded = why != null && why.path("with").isNull();
        var joined = eventId.isEmpty() || told == null || founded
                ? null
                : explanation(eventId, with.startsWith("art_") ? with : null, told);
        var second = told == null ? null : told.path("runnerUp");
        var next = second == null || !second.hasNonNull("eventId")
                ? null
                : explanation(second.path("eventId").asText(), null, second);
        return new Whereabouts(
                article,
                place != null
                        ? place.path("desk").asText()
                        : event == null ? "" : event.event().path("desk").asText(),
                event,
                place != null ? place.path("relation").asText("NONE") : relation(article.articleId(), event),
                joined,
                next,
                Stream.of(joined, next).flatMap(Stream::ofNullable).toList(),
                Map.of());
    }

    private static Explanation explanation(String eventId, @Nullable String with, JsonNode told) {
        var signals = new ArrayList<Signal>();
        told.path("signals").forEach(signal -> {
            var detail = new ArrayList<String>();
            signal.path("detail").forEach(part -> detail.add(part.asText()));
            signals.add(new Signal(
                    signal.path("name").asText(),
                    signal.path("value").asDouble(),
                    signal.path("weight").asDouble(),
                    detail));
        });
        return Explanation.told(
                new EventId(eventId),
                with == null ? null : new ArticleId(with),
                told.path("score").asDouble(),
                signals);
    }

    private @Nullable EventView eventWith(String articleId) {
        return events.values().stream()
                .filter(EventView::stands)
                .filter(event -> !relation(articleId, event).equals("NONE"))
                .findFirst()
                .orElse(null);
    }

    private static String relation(String articleId, @Nullable EventView event) {
        if (event != null) {
            for (var report : event.event().path("reports")) {
                if (report.path("articleId").asText().equals(articleId)) {
                    return report.path("relation").asText();
                }
            }
        }
        return "NONE";
    }

    private static @Nullable JsonNode why(String articleId, @Nullable EventView event) {
        if (event != null) {
            for (var why : event.event().path("why")) {
                if (why.path("article").asText().equals(articleId)) {
                    return why;
                }
            }
        }
        return null;
    }

    @Override
    public @Nullable EventView event(String eventId) {
        return events.get(eventId);
    }

    @Override
    public @Nullable ArticleLine article(String articleId) {
        return articles.get(articleId);
    }

    @Override
    public Collection<Control> controls() {
        return controls.values();
    }
}
