package io.newsfold.run.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broker")
final class EmbeddedBrokerTest {
    @Test
    void dataOutliveTheBrokerAndNoThreadDoes(@TempDir Path folder) throws Exception {
        // Given
        Set<Thread> before = threads();
        try (var broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(2), Optional.empty())))
                    .all()
                    .get();
        }

        // When
        Set<String> topics;
        try (var broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
                var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
            topics = admin.listTopics().names().get();
        }

        // Then
        assertThat(topics).contains("kept");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(threads()).as("threads that the broker left").isSubsetOf(before));
    }

    /** Threads but the test's own and those that Kafka's old metrics library keeps for the life of a JVM. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.getName().startsWith("awaitility"))
                .filter(thread -> !thread.getName().startsWith("metrics-meter-tick-thread"))
                .filter(thread -> thread.getThreadGroup() != null
                        && thread.getThreadGroup().getName().equals("main"))
                .collect(Collectors.toSet());
    }
}
