package io.newsfold.run;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How far the stores of this instance are on their way back from their changelogs. */
final class RestoreProgress implements StateRestoreListener {
    private final Map<String, Long> remaining = new TreeMap<>();

    /** The stores that are still being restored, with the records to go; empty where none is. */
    synchronized String inWords() {
        return remaining.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + " records to go)")
                .collect(Collectors.joining(", "));
    }

    @Override
    public synchronized void onRestoreStart(TopicPartition changelog, String store, long start, long end) {
        if (end > start) {
            remaining.put(key(changelog, store), end - start);
        }
    }

    @Override
    public synchronized void onBatchRestored(TopicPartition changelog, String store, long end, long restored) {
        remaining.computeIfPresent(key(changelog, store), (key, left) -> Math.max(0, left - restored));
    }

    @Override
    public synchronized void onRestoreEnd(TopicPartition changelog, String store, long total) {
        remaining.remove(key(changelog, store));
    }

    @Override
    public synchronized void onRestoreSuspended(TopicPartition changelog, String store, long total) {
        remaining.remove(key(changelog, store));
    }

    private static String key(TopicPartition changelog, String store) {
        return store + "/" + changelog.partition();
    }
}
