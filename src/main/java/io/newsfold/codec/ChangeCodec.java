package io.newsfold.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import io.newsfold.desk.EventChange;
import io.newsfold.model.EnrichedArticle;
import java.util.EnumSet;

/** Changes of events as bytes: what {@code news.event-changes} holds. */
public final class ChangeCodec {
    /** A difference larger than this is told as one replacement of the whole record. */
    private static final int LARGEST_DIFF = 900_000;

    private ChangeCodec() {}

    /** {@code {specVersion, eventId, revision, kind, cause, at, diff}}; the diff is RFC 6902, from {@code {}} at first. */
    public static JsonNode change(EventChange change) {
        var after = Json.tree(change.after());
        var before = change.before() == null ? JsonNodeFactory.instance.objectNode() : Json.tree(change.before());
        var node = JsonNodeFactory.instance.objectNode();
        node.put("specVersion", EnrichedArticle.SPEC_VERSION);
        node.put("eventId", change.after().eventId().value());
        node.put("revision", change.after().revision());
        node.put("kind", change.kind().name());
        node.put("cause", change.cause());
        node.put("at", change.at().toString());
        node.set("diff", diff(before, after));
        return node;
    }

    private static JsonNode diff(JsonNode before, JsonNode after) {
        var diff = JsonDiff.asJson(
                before,
                after,
                EnumSet.of(
                        DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION, DiffFlags.OMIT_VALUE_ON_REMOVE));
        return Json.bytes(diff).length <= LARGEST_DIFF ? diff : replacement(after);
    }

    private static JsonNode replacement(JsonNode after) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.put("op", "replace").put("path", "").set("value", after);
        return JsonNodeFactory.instance.arrayNode().add(whole);
    }
}
