package io.newsfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.model.Article;
import io.newsfold.model.Rejection.Code;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Raw messages of tests, all of which arrive at one moment, and what became of them. */
final class Messages {
    static final Instant ARRIVAL = Instant.parse("2024-12-01T12:00:00Z");
    private static final Intake INTAKE = Intake.standard();

    private Messages() {}

    static List<Outcome> read(RawMessage message) {
        return INTAKE.read(message);
    }

    static String deskOf(String json, Map<String, String> headers) {
        var outcome =
                INTAKE.read(new RawMessage(null, bytes(json), headers, ARRIVAL)).get(0);
        return ((Outcome.Accepted) outcome).article().desk().name();
    }

    /** The outcome of JSON with single quotes. */
    static Outcome one(String json) {
        var outcomes = INTAKE.read(RawMessage.of(json.replace('\'', '"'), ARRIVAL));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    static Article accepted(String json) {
        var outcomes = INTAKE.read(RawMessage.of(json, ARRIVAL));
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Accepted.class);
        return ((Outcome.Accepted) outcomes.get(0)).article();
    }

    static Code rejected(RawMessage message) {
        var outcomes = INTAKE.read(message);
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcomes.get(0)).rejection().code();
    }

    static String array(int size) {
        return "[" + "{\"id\":\"a\",\"title\":\"T\"},".repeat(size - 1) + "{\"id\":\"a\",\"title\":\"T\"}]";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
