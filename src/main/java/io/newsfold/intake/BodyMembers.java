package io.newsfold.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.text.Beginning;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the body of an article, and whether it is HTML, among the members that may hold it. */
final class BodyMembers {
    private BodyMembers() {}

    /** A text and whether its name or its type says HTML. */
    record Body(@Nullable String text, boolean isHtml) {}

    static Body body(Members members) {
        var format = members.text("bodyformat");
        boolean declaredHtml = format != null
                && Beginning.of(format, 200).toLowerCase(Locale.ROOT).contains("html");
        var plain = members.text("body", "articlebody", "bodytext", "contenttext", "text", "fulltext");
        var html = members.text("bodyhtml", "bodyxhtml", "contenthtml", "content:encoded", "content", "contentencoded");
        var bodies = members.node("bodies");
        if (plain != null) {
            return new Body(plain, declaredHtml);
        }
        if (html != null) {
            return new Body(html, !isPlain(members.node("content")));
        }
        return bodies == null ? new Body(null, false) : ofBodies(bodies);
    }

    private static boolean isPlain(@Nullable JsonNode content) {
        return content != null && content.isObject() && "text".equals(Members.textOf(content.get("type")));
    }

    private static Body ofBodies(JsonNode bodies) {
        Body best = new Body(null, false);
        for (var body : bodies) {
            var parts = new Members(body);
            var text = parts.text("value", "#text", "text");
            var type = parts.text("contenttype", "type");
            boolean isHtml = type != null && type.contains("html");
            if (text != null && (best.text() == null || (best.isHtml() && !isHtml))) {
                best = new Body(text, isHtml);
            }
        }
        return best;
    }
}
