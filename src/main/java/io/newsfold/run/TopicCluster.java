package io.newsfold.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What a cluster says of its topics, and how they are made; Kafka's futures and exceptions end here. */
final class TopicCluster {
    private final Admin admin;

    TopicCluster(Admin admin) {
        this.admin = admin;
    }

    /** The topics that are there, of those asked for, with all their properties. */
    Map<String, TopicSettings> find(List<String> names) {
        Map<String, Integer> partitions = new TreeMap<>();
        for (var entry : admin.describeTopics(names).topicNameValues().entrySet()) {
            existing(entry.getValue())
                    .ifPresent(topic ->
                            partitions.put(entry.getKey(), topic.partitions().size()));
        }
        var resources = partitions.keySet().stream().map(TopicCluster::resource).toList();
        Map<String, TopicSettings> found = new HashMap<>();
        get(admin.describeConfigs(resources).all()).forEach((resource, config) -> {
            int count = partitions.getOrDefault(resource.name(), 0);
            found.put(resource.name(), new TopicSettings(resource.name(), count, values(config)));
        });
        return found;
    }

    void create(List<TopicSettings> missing) {
        var topics = missing.stream()
                .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                        .configs(topic.config()))
                .toList();
        // Another instance that starts at the same time may be first.
        admin.createTopics(topics).values().values().forEach(future -> unless(TopicExistsException.class, future));
    }

    void change(List<TopicDifference> differences) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (var difference : differences) {
            var entry = new ConfigEntry(difference.setting(), difference.expected());
            changes.computeIfAbsent(resource(difference.topic()), key -> new ArrayList<>())
                    .add(new AlterConfigOp(entry, AlterConfigOp.OpType.SET));
        }
        get(admin.incrementalAlterConfigs(changes).all());
    }

    private static Map<String, String> values(Config config) {
        Map<String, String> values = new TreeMap<>();
        for (var entry : config.entries()) {
            if (entry.value() != null) {
                values.put(entry.name(), entry.value());
            }
        }
        return values;
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static Optional<TopicDescription> existing(KafkaFuture<TopicDescription> future) {
        return unless(UnknownTopicOrPartitionException.class, future);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw refused(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What the broker answers; empty where it answers with that exception. */
    private static <T> Optional<T> unless(Class<? extends Exception> expected, KafkaFuture<T> future) {
        try {
            return Optional.ofNullable(future.get());
        } catch (ExecutionException e) {
            if (expected.isInstance(e.getCause())) {
                return Optional.empty();
            }
            throw refused(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static TopicsException refused(ExecutionException e) {
        var cause = e.getCause();
        return new TopicsException("the broker refused: " + (cause == null ? e : cause).getMessage(), e);
    }

    private static TopicsException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new TopicsException("interrupted while asking for topics", e);
    }
}
