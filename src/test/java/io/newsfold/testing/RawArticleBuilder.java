package io.newsfold.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.newsfold.codec.Json;

/** A raw article as a publisher would send it. Every part is optional, as in life. */
public final class RawArticleBuilder {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    private RawArticleBuilder() {}

    /** An article at a URL. */
    public static RawArticleBuilder articleAt(String url) {
        return new RawArticleBuilder().with("url", url);
    }

    /** Any member of the contract, or none of it. */
    public RawArticleBuilder with(String member, String value) {
        json.put(member, value);
        return this;
    }

    public RawArticleBuilder outlet(String name) {
        return with("outlet", name);
    }

    public RawArticleBuilder title(String title) {
        return with("title", title);
    }

    public RawArticleBuilder body(String body) {
        return with("body", body);
    }

    /** ISO 8601, or any form that the contract takes. */
    public RawArticleBuilder publishedAt(String time) {
        return with("publishedAt", time);
    }

    public RawArticleBuilder version(String version) {
        return with("version", version);
    }

    public RawArticleBuilder desk(String desk) {
        return with("desk", desk);
    }

    public String url() {
        return json.path("url").asText();
    }

    public byte[] bytes() {
        return Json.bytes(json);
    }
}
