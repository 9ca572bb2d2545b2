package io.newsfold.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.ChangeKind;
import io.newsfold.model.Cut;
import io.newsfold.model.EventType;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Flag;
import io.newsfold.model.NameKind;
import io.newsfold.model.Outlet;
import io.newsfold.model.Phase;
import io.newsfold.model.Place;
import io.newsfold.model.Precision;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Rejection;
import io.newsfold.model.Relation;
import io.newsfold.model.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SchemaStrictnessTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An empty value removes the member. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles | example | /id,/url |
            articles | example | /title,/body |
            articles | example | /bodyFormat | "text/rtf"
            articles | example | /pubStatus | "published"
            articles | example | /desk | ""
            articles | example | /authors | "Deniz Orhan"
            articles.rejected | example | /code | "BROKEN"
            articles.rejected | example | /offset | "-1"
            articles.rejected | example | /topic |
            desk-log | example | /articleId | "art_1"
            desk-log | example | /specVersion | "2.0"
            desk-log | example | /publishedAt | "14.04.2031"
            desk-log | example | /publishedAt | "2031-04-14T11:30:00"
            desk-log | example | /at | "2031-04-14T11:30:00+03:00"
            desk-log | example | /names/0/kind | "ORGANIZATION"
            desk-log | example | /names/0/id | "selin-aksoy"
            desk-log | example | /names/0/start | -1
            desk-log | example | /names/0/field | "BODY"
            desk-log | example | /dates/0/role | "event"
            desk-log | example | /figures/0/value | "4.2 million"
            desk-log | example | /figures/0/kind | "AMOUNT"
            desk-log | example | /language/confidence | 1.2
            desk-log | example | /place/country | "Türkiye"
            desk-log | example | /flags | ["NEW"]
            desk-log | example | /body |
            desk-log | example | /bodies | ""
            desk-log | example-retraction | /articleId |
            desk-log | example-retraction | /desk |
            desk-log | example-control | /control/articles | []
            desk-log | example-control | /control |
            desk-log | example-tick | /at |
            desk-log | example-tick | /at | 1934000000
            events | example | /eventId | "evt_ABC"
            events | example | /revision | 0
            events | example | /status | "MERGED"
            events | example | /mergedInto | "evt_aaaaaaaaaaaaaaaaaaaaaaaaaa"
            events | example | /title/english | {"value":"x","report":"art_aaaaaaaaaaaaaaaaaaaaaaaaaa"}
            events | example | /title/en/value | ""
            events | example | /summary/en/offset |
            events | example | /codes/mediaTopic | "1100"
            events | example | /when/precision | "HOUR"
            events | example | /when/end |
            events | example | /where/kind | "TOWN"
            events | example | /where/lat | 91
            events | example | /participants/0/kind | "PLACE"
            events | example | /participants/0/role | "VICTIM"
            events | example | /participants/0/reports | 0
            events | example | /figures/0/agreement | "MIXED"
            events | example | /figures/0/values | []
            events | example | /figures/0/value | "many"
            events | example | /background/0/text | ""
            events | example | /related | [{"eventId":"evt_aaaaaaaaaaaaaaaaaaaaaaaaaa","kind":"TWIN","evidence":[]}]
            events | example | /coverage/reports | 0
            events | example | /coverage/independent |
            events | example | /reports | []
            events | example | /reports/0/relation | "NONE"
            events | example | /why/0/score | 1.5
            events | example | /provenance | null
            events | example | /cluster | "d01"
            event-changes | example | /kind | "DELETED"
            event-changes | example | /diff/0/op | "set"
            event-changes | example | /diff/0/path | "revision"
            event-changes | example | /diff/0/value |
            event-changes | example | /cause | ""
            article-events | example | /relation | "NONE"
            article-events | example | /score | -0.1
            article-events | example | /runnerUp/eventId | "e1"
            article-events | example-none | /relation | "COPY"
            article-events | example-none | /mentions | ["evt_"]
            controls | example | /kind | "LINK"
            controls | example | /articles | ["art_aaaaaaaaaaaaaaaaaaaaaaaaaa"]
            controls | example-retract | /event | null
            """)
    void aSpoiltRecordIsRefused(String topic, String example, String members, String value) throws Exception {
        // Given
        var root = JSON.readTree(Schemas.text(topic + "/" + example + ".json"));
        for (var member : members.split(",", -1)) {
            spoil(root, JsonPointer.compile(member), value);
        }

        // When
        var errors = Schemas.errors(topic, root.toString());

        // Then
        assertThat(errors).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            articles | example | /url |
            articles | example | /title |
            articles | example | /cluster | "x"
            articles | example | /outlet | "Harbour Post"
            desk-log | example | /at | null
            desk-log | example | /publishedAt | "2031-04"
            desk-log | example | /body | ""
            desk-log | example-control | /control | null
            events | example | /when | null
            events | example | /where | null
            events | example | /title | {}
            events | example | /flags | ["TRIMMED"]
            controls | example | /by |
            """)
    void whatTheContractLeavesOpenIsTaken(String topic, String example, String member, String value) throws Exception {
        var root = JSON.readTree(Schemas.text(topic + "/" + example + ".json"));
        spoil(root, JsonPointer.compile(member), value);

        assertThat(Schemas.errors(topic, root.toString())).isEmpty();
    }

    static Stream<Arguments> listsOfTheModel() {
        return Stream.of(
                Arguments.of("events", "/$defs/type", EventType.values()),
                Arguments.of("events", "/$defs/phase", Phase.values()),
                Arguments.of("events", "/properties/status", CanonicalEvent.Status.values()),
                Arguments.of("events", "/$defs/flags/items", Flag.values()),
                Arguments.of("events", "/$defs/place/properties/kind", Place.Kind.values()),
                Arguments.of("events", "/$defs/figureKind", FigureKind.values()),
                Arguments.of(
                        "events",
                        "/properties/participants/items/properties/role",
                        CanonicalEvent.ParticipantRole.values()),
                Arguments.of(
                        "events", "/properties/figures/items/properties/agreement", CanonicalEvent.Agreement.values()),
                Arguments.of(
                        "events", "/properties/related/items/properties/kind", CanonicalEvent.Related.Kind.values()),
                Arguments.of("events", "/properties/when/anyOf/0/properties/precision", Precision.values()),
                Arguments.of("event-changes", "/properties/kind", ChangeKind.values()),
                Arguments.of("article-events", "/properties/relation", Relation.values()),
                Arguments.of("articles.rejected", "/properties/code", Rejection.Code.values()),
                Arguments.of(
                        "desk-log", "/$defs/enrichedArticle/properties/names/items/properties/kind", NameKind.values()),
                Arguments.of(
                        "desk-log", "/$defs/enrichedArticle/properties/dates/items/properties/role", Role.values()),
                Arguments.of(
                        "desk-log",
                        "/$defs/enrichedArticle/properties/figures/items/properties/qualifier",
                        Qualifier.values()),
                Arguments.of(
                        "desk-log",
                        "/$defs/enrichedArticle/properties/cuts/items/properties/reason",
                        Cut.Reason.values()),
                Arguments.of(
                        "desk-log", "/$defs/enrichedArticle/properties/outlet/properties/kind", Outlet.Kind.values()),
                Arguments.of("desk-log", "/$defs/flags/items", Flag.values()));
    }

    @ParameterizedTest
    @MethodSource("listsOfTheModel")
    void listsAreThoseOfTheModel(String topic, String pointer, Enum<?>[] values) throws Exception {
        // Given
        var schema = JSON.readTree(Schemas.text(topic + "/schema.json"));
        var lowerCase = values instanceof FigureKind[];
        var expected = Arrays.stream(values)
                .map(value -> lowerCase ? value.name().toLowerCase(Locale.ROOT) : value.name())
                .toList();

        // When
        var listed = new TreeSet<String>();
        schema.at(pointer).get("enum").forEach(value -> listed.add(value.asText()));

        // Then
        assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void spoil(JsonNode root, JsonPointer member, String value) throws Exception {
        var parent = root.at(member.head());
        var name = member.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.set(member.last().getMatchingIndex(), JSON.readTree(value));
        } else if (value == null) {
            assertThat(((ObjectNode) parent).remove(name)).isNotNull();
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(value));
        }
    }
}
