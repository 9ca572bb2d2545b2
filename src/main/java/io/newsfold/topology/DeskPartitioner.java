package io.newsfold.topology;

import io.newsfold.model.Desk;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Partitions the desk log by the desk part of the key {@code desk|id} alone, so that one desk has one order. The key of
 * a tick, {@code tick|n}, names its partition.
 */
public final class DeskPartitioner implements StreamPartitioner<byte[], byte[]> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, byte[] key, byte[] value, int partitions) {
        return Optional.of(Set.of(partition(new String(key, StandardCharsets.UTF_8), partitions)));
    }

    /** The partition of a key among {@code partitions}. */
    public static int partition(String key, int partitions) {
        int bar = key.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("not a key of the desk log: " + key);
        }
        var desk = key.substring(0, bar);
        return desk.equals(Desk.TICK)
                ? Integer.parseInt(key.substring(bar + 1)) % partitions
                : ofDesk(desk, partitions);
    }

    /** The partition of a desk among {@code partitions}: murmur2 of its name, as Kafka's default for keys. */
    public static int ofDesk(String desk, int partitions) {
        return Utils.toPositive(Utils.murmur2(desk.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
