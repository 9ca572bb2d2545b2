package io.newsfold.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.newsfold.text.Hash;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Hides what is no matching signal: ids, URLs and names of outlets become hashes, equal ones equal hashes, one host one
 * host. What is found must not change.
 */
public final class Opaque {
    private static final Set<String> IDS = Set.of("id", "@id", "guid", "identifier", "altids", "evolvedfrom");
    private static final Set<String> ADDRESSES = Set.of(
            "url", "uri", "link", "external_url", "mainentityofpage", "canonicalurl", "canonical_url", "basedon");
    private static final Set<String> OUTLETS =
            Set.of("outlet", "publisher", "source", "provider", "sourceorganization", "infosource");
    private static final Set<String> NAMES = Set.of("name", "title", "domain", "host", "family", "literal");

    private Opaque() {}

    /** The same article with its ids, URLs and outlets replaced. */
    public static JsonNode of(JsonNode article) {
        if (article instanceof ArrayNode array) {
            var hidden = array.arrayNode();
            array.forEach(element -> hidden.add(of(element)));
            return hidden;
        }
        if (!(article instanceof ObjectNode object)) {
            return article;
        }
        var hidden = object.objectNode();
        for (var member : object.properties()) {
            hidden.set(member.getKey(), member(member.getKey(), member.getValue()));
        }
        return hidden;
    }

    /** What becomes of a publisher's id. */
    public static String id(String id) {
        return isAddress(id) ? address(id) : "x" + Hash.id("id", id);
    }

    private static JsonNode member(String member, JsonNode value) {
        var name = member.toLowerCase(Locale.ROOT);
        if (name.equals("@graph")) {
            return of(value);
        }
        if (IDS.contains(name) || ADDRESSES.contains(name)) {
            return hidden(value, false);
        }
        return OUTLETS.contains(name) ? hidden(value, true) : value;
    }

    /** A text becomes a hash; in an object and in a list, those that name or address something do. */
    private static JsonNode hidden(JsonNode value, boolean outlet) {
        if (value.isTextual() || value.isNumber()) {
            var text = value.asText();
            return TextNode.valueOf(outlet && !isAddress(text) ? "o" + Hash.id("outlet", text) : id(text));
        }
        if (value instanceof ArrayNode array) {
            var hidden = array.arrayNode();
            array.forEach(element -> hidden.add(hidden(element, outlet)));
            return hidden;
        }
        if (value instanceof ObjectNode object) {
            var hidden = object.objectNode();
            for (var member : object.properties()) {
                var name = member.getKey().toLowerCase(Locale.ROOT);
                boolean naming = NAMES.contains(name) || IDS.contains(name) || ADDRESSES.contains(name);
                hidden.set(member.getKey(), naming ? hidden(member.getValue(), outlet) : member.getValue());
            }
            return hidden;
        }
        return value;
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static String address(String url) {
        var host = "";
        try {
            var parsed = new URI(url).getHost();
            host = parsed == null ? "" : parsed.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            // Not a URL by the letter, but an address all the same: its host is what stands before the first slash.
            int slash = url.indexOf('/', "https://".length());
            host = slash < 0 ? url : url.substring(0, slash);
        }
        return "https://h" + Hash.id("host", host).substring(0, 12) + ".example/" + Hash.id("url", url);
    }
}
