package io.newsfold.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TopicsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    @ParameterizedTest
    @CsvSource({
        "articles, example",
        "articles.rejected, example",
        "desk-log, example",
        "desk-log, example-retraction",
        "desk-log, example-control",
        "desk-log, example-tick",
        "events, example",
        "event-changes, example",
        "article-events, example",
        "article-events, example-none",
        "controls, example",
        "controls, example-retract"
    })
    void everyExampleIsValid(String topic, String example) {
        assertThat(Schemas.errors(topic, Schemas.text(topic + "/" + example + ".json")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "articles.rejected",
                "desk-log",
                "events",
                "event-changes",
                "article-events",
                "controls"
            })
    void everySchemaIsValidAndDescribesEachMember(String topic) throws Exception {
        // Given
        var text = Schemas.text(topic + "/schema.json");
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(META_SCHEMA));
        var schema = JSON.readTree(text);

        // When
        var errors = metaSchema.validate(text, InputFormat.JSON);
        var bare = new ArrayList<String>();
        findMembersWithoutDescription(schema, schema, bare);

        // Then
        assertThat(errors).isEmpty();
        assertThat(schema.get("$schema").asText()).isEqualTo(META_SCHEMA);
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "articles, 4, delete, 604800000, 4194304, LogAppendTime",
        "articles.rejected, 1, delete, 2592000000, 4194304, CreateTime",
        "desk-log, 4, delete, 2592000000, 4194304, CreateTime",
        "events, 4, 'compact,delete', 34560000000, , CreateTime",
        "event-changes, 4, delete, 2592000000, , CreateTime",
        "article-events, 4, 'compact,delete', 34560000000, , CreateTime",
        "controls, 4, compact, , , CreateTime"
    })
    void settingsAreThoseOfTheContract(
            String topic, int partitions, String cleanup, String retention, String bytes, String time)
            throws Exception {
        var settings = JSON.readTree(Schemas.text(topic + "/topic.json"));
        var config = settings.get("config");

        assertThat(settings.get("name").asText()).isEqualTo(topic);
        assertThat(settings.get("partitions").asInt()).isEqualTo(partitions);
        assertThat(config.path("cleanup.policy").textValue()).isEqualTo(cleanup);
        assertThat(config.path("retention.ms").textValue()).isEqualTo(retention);
        assertThat(config.path("max.message.bytes").textValue()).isEqualTo(bytes);
        assertThat(config.path("message.timestamp.type").textValue()).isEqualTo(time);
        assertThat(List.of("key", "partitioning", "value"))
                .allSatisfy(member -> assertThat(settings.get(member).asText()).isNotBlank());
    }

    @Test
    void nullStandsOnlyWhereItHasAMeaning() {
        Schemas.assertValid("article-events", null);

        assertThatThrownBy(() -> Schemas.assertValid("events", null)).isInstanceOf(AssertionError.class);
    }

    @Test
    void headersAreThoseOfTheTopic() {
        var headers = Map.of(
                "ce_id",
                "evt_x/1",
                "ce_source",
                "/newsfold",
                "ce_type",
                "io.newsfold.event",
                "ce_specversion",
                "1.0",
                "ce_time",
                "2031-04-14T11:40:00Z",
                "content-type",
                "application/json");

        Schemas.assertValidHeaders("events", headers);

        assertThatThrownBy(() -> Schemas.assertValidHeaders("event-changes", headers))
                .isInstanceOf(AssertionError.class);
    }

    /** Members under {@code properties} of described objects; conditions ({@code if}, {@code then}, …) describe none. */
    private static void findMembersWithoutDescription(JsonNode root, JsonNode node, List<String> bare) {
        if (node.isArray()) {
            node.forEach(child -> findMembersWithoutDescription(root, child, bare));
        }
        node.properties().forEach(entry -> {
            if (List.of("if", "then", "else", "allOf", "oneOf").contains(entry.getKey())) {
                return;
            }
            if (entry.getKey().equals("properties")) {
                entry.getValue().properties().forEach(member -> {
                    var target = member.getValue().has("$ref")
                            ? root.at(member.getValue().get("$ref").asText().substring(1))
                            : member.getValue();
                    if (!member.getValue().has("description") && !target.has("description")) {
                        bare.add(member.getKey());
                    }
                });
            }
            findMembersWithoutDescription(root, entry.getValue(), bare);
        });
    }
}
