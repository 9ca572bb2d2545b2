package io.newsfold.evaluate.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.evaluate.read.GoldReading.Days;
import io.newsfold.evaluate.read.GoldReading.GoldFigure;
import io.newsfold.evaluate.read.GoldReading.GoldName;
import io.newsfold.evaluate.read.GoldReading.GoldPlace;
import io.newsfold.model.EventType;
import io.newsfold.model.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a file of articles, from either form that they come in: events ({@code {cluster, when, where, people,
 * orgs, type, figures}}), of which an article is held to tell what its text has; or readings ({@code {article, day,
 * place, people, orgs, type, phase, figures}}), which mark one article each.
 */
public final class GoldFile {
    private final Map<String, JsonNode> events = new TreeMap<>();
    private final Map<String, JsonNode> readings = new HashMap<>();

    /** Takes one line of a file of labels; tells false if it is of neither form. */
    public boolean take(JsonNode line) {
        if (line.hasNonNull("article")) {
            readings.put(line.get("article").asText(), line);
        } else if (line.hasNonNull("cluster")) {
            events.put(line.get("cluster").asText(), line);
        } else {
            return false;
        }
        return true;
    }

    /** What the article with this id, of this event, was marked with; null if it has no label. */
    @Nullable
    GoldReading of(String articleId, @Nullable String cluster) {
        var reading = readings.get(articleId);
        if (reading != null) {
            return ofReading(reading);
        }
        var event = cluster == null ? null : events.get(cluster);
        return event == null ? null : ofEvent(event, articleId);
    }

    private static GoldReading ofReading(JsonNode line) {
        var types = types(line.path("type"));
        line.path("alsoType").forEach(type -> types.addAll(types(type)));
        var place = line.path("place");
        return new GoldReading(
                true,
                names(line.path("people")),
                List.of(),
                names(line.path("orgs")),
                days(line.path("day"), "from", "to"),
                place.isObject() ? new GoldPlace(texts(place.path("names")), country(place)) : null,
                types,
                line.hasNonNull("phase") ? Phase.valueOf(line.get("phase").asText()) : null,
                figures(line.path("figures")));
    }

    private GoldReading ofEvent(JsonNode event, String articleId) {
        var where = event.path("where");
        var parts = new ArrayList<String>();
        for (var part : where.path("name").asText().split(",", -1)) {
            parts.add(part.strip());
        }
        var told = new ArrayList<GoldFigure>();
        for (var figure : event.path("figures")) {
            var kind = figure.path("kind").asText();
            for (var value : figure.path("values")) {
                if (!kind.equals("other") && value.path("article").asText().equals(articleId)) {
                    told.add(new GoldFigure(
                            kind, value(value.path("value"), figure.path("unit").asText(""))));
                }
            }
        }
        return new GoldReading(
                false,
                names(event.path("people")),
                everybody(),
                names(event.path("orgs")),
                days(event.path("when"), "start", "end"),
                new GoldPlace(parts, country(where)),
                types(event.path("type")),
                null,
                told);
    }

    /** The people of all events: an article may name those of another one. */
    private List<GoldName> everybody() {
        var everybody = new ArrayList<GoldName>();
        events.values().forEach(event -> everybody.addAll(names(event.path("people"))));
        return everybody;
    }

    private static @Nullable String country(JsonNode place) {
        return place.hasNonNull("country") ? place.get("country").asText() : null;
    }

    private static EnumSet<EventType> types(JsonNode type) {
        return type.isTextual() ? EnumSet.of(EventType.valueOf(type.asText())) : EnumSet.noneOf(EventType.class);
    }

    private static @Nullable Days days(JsonNode node, String from, String to) {
        if (!node.hasNonNull(from)) {
            return null;
        }
        var first = LocalDate.parse(node.get(from).asText().substring(0, 10));
        return new Days(
                first,
                node.hasNonNull(to) ? LocalDate.parse(node.get(to).asText().substring(0, 10)) : first);
    }

    private static List<GoldName> names(JsonNode names) {
        var list = new ArrayList<GoldName>();
        for (var name : names) {
            list.add(
                    name.isTextual()
                            ? new GoldName(name.asText(), List.of())
                            : new GoldName(name.path("name").asText(), texts(name.path("surfaces"))));
        }
        return list;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<GoldFigure> figures(JsonNode figures) {
        var list = new ArrayList<GoldFigure>();
        for (var figure : figures) {
            var kind = figure.path("kind").asText();
            var told = new GoldFigure(
                    kind, value(figure.path("value"), figure.path("unit").asText("")));
            boolean isOfEvent = figure.path("role").asText("EVENT").equals("EVENT");
            if (isOfEvent && !kind.equals("other") && !list.contains(told)) {
                list.add(told);
            }
        }
        return list;
    }

    /** In plain notation after conversion: millions and basis points are told as units and percent. */
    private static String value(JsonNode value, String unit) {
        if (value.isTextual()) {
            return value.asText().replaceAll(" .*", "");
        }
        var number = new BigDecimal(value.asText());
        var words = unit.toLowerCase(Locale.ROOT);
        int places = words.startsWith("billion") ? 9 : words.startsWith("million") ? 6 : words.equals("bp") ? -2 : 0;
        return FigureText.plain(number.movePointRight(places));
    }
}
