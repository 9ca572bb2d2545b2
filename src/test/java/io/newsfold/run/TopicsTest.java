package io.newsfold.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newsfold.run.embedded.BrokerTest;
import io.newsfold.run.embedded.TestCluster;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

@BrokerTest
final class TopicsTest {
    private static final Map<String, String> CONFIG =
            Map.of("cleanup.policy", "compact,delete", "retention.ms", "1000", "max.message.bytes", "4194304");

    @Test
    void missingTopicsArePlannedThenCreatedThenAsTheyMustBe(TestCluster cluster) {
        // Given
        var topics = new Topics(cluster.admin(), List.of(topic(cluster.freshPrefix(), 3, CONFIG)));

        // When
        var before = topics.plan();
        topics.apply();
        var after = topics.plan();

        // Then
        assertThat(before.missing()).hasSize(1);
        assertThat(after).isEqualTo(new TopicPlan(List.of(), List.of()));
        assertThat(topics.check().isEmpty()).isTrue();
    }

    @Test
    void missingTopicIsRefusedByItsName(TestCluster cluster) {
        var prefix = cluster.freshPrefix();
        var topics = new Topics(cluster.admin(), List.of(topic(prefix, 3, CONFIG)));

        assertThatExceptionOfType(TopicsException.class)
                .isThrownBy(topics::check)
                .withMessage("topic " + prefix + "articles: is missing");
    }

    @Test
    void otherPartitionCountIsRefusedWithExpectedAndFoundAndNothingIsChanged(TestCluster cluster) throws Exception {
        // Given
        var prefix = cluster.freshPrefix();
        cluster.admin()
                .createTopics(List.of(new NewTopic(prefix + "articles", Optional.of(2), Optional.empty())))
                .all()
                .get();
        var topics = new Topics(
                cluster.admin(), List.of(topic(prefix, 3, CONFIG), new TopicSettings(prefix + "events", 1, Map.of())));

        // Then
        for (Runnable start : List.<Runnable>of(topics::apply, topics::createMissing, topics::check)) {
            assertThatExceptionOfType(TopicsException.class)
                    .isThrownBy(start::run)
                    .withMessageContaining("topic " + prefix + "articles: partitions must be 3, is 2");
        }
        assertThat(topics.plan().missing()).extracting(TopicSettings::name).containsExactly(prefix + "events");
    }

    @Test
    void otherCleanupIsRefusedAtStartAndPutRightByApply(TestCluster cluster) {
        // Given
        var prefix = cluster.freshPrefix();
        new Topics(cluster.admin(), List.of(topic(prefix, 3, Map.of("cleanup.policy", "delete")))).apply();
        var topics = new Topics(cluster.admin(), List.of(topic(prefix, 3, CONFIG)));

        // When
        assertThatExceptionOfType(TopicsException.class)
                .isThrownBy(topics::createMissing)
                .withMessageContaining("cleanup.policy must be compact,delete, is delete")
                .withMessageContaining("max.message.bytes must be 4194304, is 1048588");
        topics.apply();

        // Then
        assertThat(topics.plan().isEmpty()).isTrue();
    }

    @Test
    void otherRetentionIsToldAndAccepted(TestCluster cluster) {
        // Given
        var prefix = cluster.freshPrefix();
        new Topics(cluster.admin(), List.of(topic(prefix, 3, Map.of("retention.ms", "5000")))).apply();

        // When
        var plan = new Topics(cluster.admin(), List.of(topic(prefix, 3, Map.of("retention.ms", "1000")))).check();

        // Then
        assertThat(plan.differences())
                .containsExactly(new TopicDifference(prefix + "articles", "retention.ms", "1000", "5000", false));
    }

    @Test
    void largerMessagesThanNeededAreAsTheyMustBe(TestCluster cluster) {
        // Given
        var prefix = cluster.freshPrefix();
        new Topics(cluster.admin(), List.of(topic(prefix, 3, Map.of("max.message.bytes", "9000000")))).apply();

        // Then
        assertThat(new Topics(cluster.admin(), List.of(topic(prefix, 3, Map.of("max.message.bytes", "4194304"))))
                        .plan()
                        .isEmpty())
                .isTrue();
    }

    private static TopicSettings topic(String prefix, int partitions, Map<String, String> config) {
        return new TopicSettings(prefix + "articles", partitions, config);
    }
}
