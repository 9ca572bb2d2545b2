package io.newsfold.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Checks records against the schemas in {@code topics/}. Topics are named without their prefix. */
public final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Set<String> NULL_HAS_A_MEANING = Set.of("articles", "article-events", "controls");
    private static final String ANY_BYTES = "articles.rejected";

    private Schemas() {}

    /** Fails, with each error and its place, unless {@code value} may stand on {@code topic}. */
    public static void assertValid(String topic, byte @Nullable [] value) {
        if (topic.equals(ANY_BYTES)) {
            return;
        }
        if (value == null) {
            assertThat(NULL_HAS_A_MEANING).as("topics with null values").contains(topic);
            return;
        }
        assertThat(errors(topic, new String(value, StandardCharsets.UTF_8)))
                .as("errors of a record on %s: %s", topic, new String(value, StandardCharsets.UTF_8))
                .isEmpty();
    }

    /** Fails unless these are headers that a rejected message may carry. */
    public static void assertValidRejection(Map<String, String> headers) {
        var json = new StringBuilder("{");
        headers.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(quoted(value)));
        assertThat(errors(ANY_BYTES, json.append('}').toString()))
                .as("errors of headers %s", headers)
                .isEmpty();
    }

    /** Fails unless these are the CloudEvents headers of a record on {@code topic}. */
    public static void assertValidHeaders(String topic, Map<String, String> headers) {
        assertThat(headers)
                .as("headers on %s", topic)
                .containsKeys("ce_id", "ce_source", "ce_type", "ce_specversion", "content-type")
                .containsEntry("ce_specversion", "1.0");
        assertThat(types(topic)).as("types on %s", topic).contains(headers.get("ce_type"));
        if (headers.containsKey("ce_time")) {
            assertThat(Instant.parse(Objects.requireNonNull(headers.get("ce_time"))))
                    .isNotNull();
        }
        if (!topic.equals(ANY_BYTES)) {
            assertThat(headers).as("headers on %s", topic).containsEntry("content-type", "application/json");
        }
    }

    private static List<String> types(String topic) {
        try {
            var types = new ArrayList<String>();
            new ObjectMapper()
                    .readTree(text(topic + "/topic.json"))
                    .path("types")
                    .forEach(type -> types.add(type.asText()));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a value: nothing, if the list is empty. */
    static List<String> errors(String topic, String json) {
        return SCHEMAS.computeIfAbsent(topic, Schemas::load).validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** A file of {@code topics/} as the class path has it. */
    static String text(String path) {
        try (var in = Schemas.class.getResourceAsStream("/topics/" + path)) {
            assertThat(in).as("/topics/%s on the class path", path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema load(String topic) {
        return REGISTRY.getSchema(text(topic + "/schema.json"), InputFormat.JSON);
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
