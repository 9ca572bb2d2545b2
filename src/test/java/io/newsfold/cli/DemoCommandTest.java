package io.newsfold.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("broker")
final class DemoCommandTest {
    @Test
    void sampleArticlesBecomeATableOfEventsAndTheBadMessageIsTold() {
        var result = CommandResult.of("demo", "--once");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("new       ", " events:", "TOLD BY", "Rejected, kept with their bytes", "MALFORMED");
        assertThat(result.err()).contains("Starting a Kafka broker", "sample articles");
    }
}
