package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsfold.codec.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventTableTest {
    private final EventTable table = new EventTable();

    @Test
    void eventThatWasTakenBackLeavesTheTable() {
        take("evt_a", 1, "OPEN", "Ferry aground");
        take("evt_b", 1, "OPEN", "Bridge closed");

        take("evt_a", 2, "RETRACTED", "Ferry aground");

        assertThat(table.size()).isEqualTo(1);
        assertThat(printed()).contains("Bridge closed").doesNotContain("Ferry aground");
    }

    @Test
    void revisionThatHasBeenSeenIsNotTakenAgain() {
        take("evt_a", 2, "OPEN", "Ferry afloat");

        assertThat(take("evt_a", 1, "OPEN", "Ferry aground")).isFalse();
        assertThat(printed()).contains("Ferry afloat");
    }

    private boolean take(String id, int revision, String status, String title) {
        var json = "{\"eventId\":\"" + id + "\",\"revision\":" + revision + ",\"status\":\"" + status
                + "\",\"title\":{\"en\":{\"value\":\"" + title + "\"}}}";
        return table.take(Json.readTree(json.getBytes(StandardCharsets.UTF_8)));
    }

    private String printed() {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        table.print(out);
        out.flush();
        return text.toString();
    }
}
