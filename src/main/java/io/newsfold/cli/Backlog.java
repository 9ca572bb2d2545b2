package io.newsfold.cli;

import io.newsfold.run.Settings;
import io.newsfold.topology.NewsTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What the pipeline still has to do: messages in its source topics behind which it has not committed. Ends of topics do
 * not tell, since a transaction's end takes an offset too; so the last message itself is looked at.
 */
final class Backlog implements AutoCloseable {
    private final TopicReader sources;
    private final Map<TopicPartition, Long> last = new HashMap<>();

    Backlog(Settings settings) {
        var topics = new NewsTopics(settings.topicPrefix());
        this.sources = new TopicReader(settings, List.of(topics.articles(), topics.deskLog()), true);
    }

    /** Whether all that lies in the sources now is done, with its results committed. */
    boolean isDone(Admin admin, String group) throws InterruptedException {
        // Twice: what was in hand when the first look was taken may have come to the log since.
        if (!isDoneNow(admin, group)) {
            return false;
        }
        return isDoneNow(admin, group);
    }

    private boolean isDoneNow(Admin admin, String group) throws InterruptedException {
        for (var message : sources.rest()) {
            last.put(new TopicPartition(message.topic(), message.partition()), message.offset());
        }
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return last.entrySet().stream().allMatch(entry -> {
                var offset = committed.get(entry.getKey());
                return offset != null && offset.offset() > entry.getValue();
            });
        } catch (ExecutionException e) {
            throw new Failure("the broker does not say how far the pipeline is: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        sources.close();
    }
}
