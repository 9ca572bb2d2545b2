package io.newsfold.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.newsfold.codec.Json;
import io.newsfold.desk.DeskPolicy;
import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.CanonicalEvent.Related.Kind;
import io.newsfold.model.EventId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Twins that were kept apart have to do with each other, and little else does. */
final class RelatedSuiteTest {
    private static final Core CORE = Core.standard();

    @Test
    void mostTwinsKeptApartAreRelated() {
        // Given
        var folded = fold("twins.jsonl");
        var eventOf = folded.predictions();
        var events = folded.events().stream()
                .collect(Collectors.toMap(event -> event.eventId().value(), Function.identity()));
        var apart = lines("twins.pairs.jsonl").stream()
                .map(RelatedSuiteTest::json)
                .map(pair -> List.of(event(eventOf, pair, "a"), event(eventOf, pair, "b")))
                .filter(pair -> !pair.get(0).equals(pair.get(1)))
                .toList();

        // When
        long related = apart.stream()
                .filter(pair -> names(Objects.requireNonNull(events.get(pair.get(0))), pair.get(1)))
                .count();

        // Then
        assertThat((double) related / apart.size()).isGreaterThanOrEqualTo(.7);
    }

    @Test
    void eventsThatHaveNothingInCommonAreNotRelated() {
        // When
        var folded = fold("positives.jsonl");

        // Then
        assertThat(folded.events())
                .filteredOn(event -> !event.related().isEmpty())
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void whatComesLaterFollowsAndWhatCameBeforeIsBackground() {
        // Given
        var folded = fold("learn.jsonl");
        Map<EventId, CanonicalEvent> events =
                folded.events().stream().collect(Collectors.toMap(CanonicalEvent::eventId, Function.identity()));

        // When
        var followed = folded.events().stream()
                .filter(event -> event.related().stream().anyMatch(other -> other.kind() == Kind.FOLLOW_UP))
                .toList();

        // Then
        assertThat(followed).hasSizeGreaterThan(8);
        for (var event : followed) {
            for (var later : event.related()) {
                var back = Objects.requireNonNull(events.get(later.eventId())).related().stream()
                        .filter(other -> other.eventId().equals(event.eventId()))
                        .toList();
                assertThat(back).singleElement().satisfies(other -> {
                    assertThat(other.evidence()).isEqualTo(later.evidence()).isNotEmpty();
                    assertThat(other.kind() == Kind.RECURRENCE).isEqualTo(later.kind() == Kind.RECURRENCE);
                });
            }
        }
    }

    private static boolean names(CanonicalEvent event, String other) {
        return event.related().stream()
                .anyMatch(related -> related.eventId().value().equals(other));
    }

    private static String event(Map<String, String> eventOf, JsonNode pair, String side) {
        return Objects.requireNonNull(eventOf.get(pair.path(side).asText()));
    }

    private static FoldedSet fold(String file) {
        var folded = new FoldedSet(CORE, DeskPolicy.withoutHorizon(), rejection -> {
            throw new IllegalStateException(rejection.message());
        });
        lines(file).forEach(line -> folded.take(line.getBytes(StandardCharsets.UTF_8), json(line)));
        return folded;
    }

    private static JsonNode json(String line) {
        return Json.readTree(line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(String name) {
        var file = "/io/newsfold/match/" + name;
        try (var in = Objects.requireNonNull(RelatedSuiteTest.class.getResourceAsStream(file), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
