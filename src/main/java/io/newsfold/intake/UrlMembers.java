package io.newsfold.intake;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Finds the address of an article among the members that may hold it. */
final class UrlMembers {
    private UrlMembers() {}

    static @Nullable String url(Members members) {
        var names = new String[] {
            "url",
            "link",
            "links",
            "canonicalurl",
            "weburl",
            "permalink",
            "mainentityofpage",
            "@id",
            "uri",
            "guid",
            "id"
        };
        for (var name : names) {
            var address = address(members.node(name));
            if (address != null) {
                return address;
            }
        }
        var declared = members.node("url");
        return declared == null ? null : Members.textOf(declared);
    }

    /** An address of the web in a text, an object with {@code href}, or the best of a list of links. */
    private static @Nullable String address(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            String first = null;
            for (var link : node) {
                var address = address(link);
                boolean isAlternate = "alternate".equals(Members.textOf(link.get("rel")));
                first = first == null || (isAlternate && address != null) ? address : first;
            }
            return first;
        }
        if (node.isObject()) {
            var link = new Members(node);
            return address(link.node("href", "@href", "url", "@id", "#text", "_", "value"));
        }
        var text = node.isTextual() ? node.textValue() : "";
        return CanonicalUrl.of(text).isPresent() ? text : null;
    }
}
