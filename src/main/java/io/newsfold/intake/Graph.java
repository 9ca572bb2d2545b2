package io.newsfold.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** JSON-LD with {@code @graph}: the articles in it, with the objects that they refer to by {@code @id}. */
final class Graph {
    private Graph() {}

    /** The articles of an object: itself, or those of its graph. */
    static List<JsonNode> articles(JsonNode object) {
        var graph = object.get("@graph");
        if (graph == null || !graph.isArray()) {
            return List.of(object);
        }
        var byId = new HashMap<String, JsonNode>();
        graph.forEach(node -> byId.putIfAbsent(Members.textOf(node.get("@id")) + "", node));
        var articles = new ArrayList<JsonNode>();
        for (var node : graph) {
            if (node instanceof ObjectNode article && isArticle(node)) {
                articles.add(resolved(article, byId));
            }
        }
        return articles.isEmpty() ? List.of(object) : articles;
    }

    private static boolean isArticle(JsonNode node) {
        var type = node.get("@type");
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (var one : type) {
                if (isArticleType(one.asText())) {
                    return true;
                }
            }
            return false;
        }
        return isArticleType(type.asText());
    }

    private static boolean isArticleType(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.endsWith("article") || lower.endsWith("blogposting") || lower.endsWith("report");
    }

    private static ObjectNode resolved(ObjectNode article, Map<String, JsonNode> byId) {
        var resolved = article.deepCopy();
        for (var names = article.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            var value = article.get(name);
            boolean isReference = value.isObject() && value.size() == 1 && value.has("@id");
            var target = isReference ? byId.get(Members.textOf(value.get("@id")) + "") : null;
            if (target != null && !name.equals("mainEntityOfPage")) {
                resolved.set(name, target);
            }
        }
        return resolved;
    }
}
