package io.newsfold.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object under regular names: lower case without {@code _} and {@code -}, so that
 * {@code published_at}, {@code publishedAt} and {@code PublishedAt} are one. Remembers what was asked for and what
 * had another type than it should.
 */
final class Members {
    private static final List<String> TEXT_KEYS = List.of(
            "name",
            "value",
            "#text",
            "_",
            "text",
            "title",
            "headline",
            "@value",
            "content",
            "term",
            "label",
            "literal",
            "code",
            "url",
            "href",
            "@id",
            "id");

    private final Map<String, JsonNode> members = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private boolean coerced;

    Members(JsonNode object) {
        object.properties().forEach(member -> members.putIfAbsent(regular(member.getKey()), member.getValue()));
    }

    static String regular(String name) {
        return name.replace("_", name.equals("_") ? "_" : "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a member was repaired because its type was wrong. */
    boolean isCoerced() {
        return coerced;
    }

    void coerce() {
        coerced = true;
    }

    /** The first of these members that is there and not null. */
    @Nullable
    JsonNode node(String... names) {
        JsonNode found = null;
        for (var name : names) {
            known.add(name);
            var node = members.get(name);
            if (found == null && node != null && !node.isNull()) {
                found = node;
            }
        }
        return found;
    }

    /** The first of these members that has a text; one of another type is coerced and flagged. */
    @Nullable
    String text(String... names) {
        known.addAll(List.of(names));
        for (var name : names) {
            var node = members.get(name);
            if (node == null || node.isNull()) {
                continue;
            }
            var text = textOf(node);
            coerced |= !node.isTextual();
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** As {@link #text}, for members that may be an object with a name: that is no error. */
    @Nullable
    String named(String... names) {
        known.addAll(List.of(names));
        for (var name : names) {
            var text = textOf(members.get(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Every text of these members, of lists each element's. */
    List<String> texts(String... names) {
        var texts = new ArrayList<String>();
        for (var name : names) {
            known.add(name);
            var node = members.get(name);
            if (node != null && node.isArray()) {
                node.forEach(element -> add(texts, textOf(element)));
            } else {
                add(texts, textOf(node));
            }
        }
        return texts;
    }

    /** How many members nobody asked for. */
    int ignored() {
        int ignored = 0;
        for (var name : members.keySet()) {
            ignored += known.contains(name) ? 0 : 1;
        }
        return ignored;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null && !texts.contains(text)) {
            texts.add(text);
        }
    }

    /** A text as it is, a number in digits, the first text of a list, the name of an object; null for blanks. */
    static @Nullable String textOf(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isBoolean()) {
            return null;
        }
        if (node.isObject()) {
            var inner = new Members(node);
            for (var key : TEXT_KEYS) {
                var text = textOf(inner.members.get(key));
                if (text != null) {
                    return text;
                }
            }
            return null;
        }
        if (node.isArray()) {
            for (var element : node) {
                var text = textOf(element);
                if (text != null) {
                    return text;
                }
            }
            return null;
        }
        var text = node.isIntegralNumber() ? node.bigIntegerValue().toString() : node.asText();
        return text.isBlank() ? null : text;
    }
}
