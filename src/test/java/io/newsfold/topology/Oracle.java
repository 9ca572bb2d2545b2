package io.newsfold.topology;

import io.newsfold.codec.ChangeCodec;
import io.newsfold.codec.DeskLogCodec;
import io.newsfold.codec.Json;
import io.newsfold.desk.Decision;
import io.newsfold.desk.LogPosition;
import io.newsfold.fold.Core;
import io.newsfold.fold.FoldRun;
import io.newsfold.fold.FoldSink;
import io.newsfold.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Folds the committed desk log of a run once more, without Kafka: what the run must have written. */
final class Oracle implements FoldSink {
    /** The last record of each event, by id. */
    final Map<String, String> events = new TreeMap<>();
    /** Every change of each event, by id, in order. */
    final Map<String, List<String>> changes = new TreeMap<>();

    private Oracle() {}

    static Oracle of(List<ConsumerRecord<byte[], byte[]>> deskLog, TopologySettings settings, Core core) {
        var oracle = new Oracle();
        var partitions = new TreeMap<Integer, FoldRun>();
        for (var record : deskLog) {
            var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            partitions
                    .computeIfAbsent(record.partition(), n -> new FoldRun(core, settings.policy(), oracle))
                    .take(
                            DeskLogCodec.decode(type, record.value()),
                            new LogPosition(record.partition(), record.offset()));
        }
        return oracle;
    }

    @Override
    public void decided(Decision decision) {
        for (var change : decision.changes()) {
            var id = change.after().eventId().value();
            events.put(id, Json.text(change.after()));
            changes.computeIfAbsent(id, key -> new ArrayList<>()).add(Json.text(ChangeCodec.change(change)));
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        throw new AssertionError(rejection.toString());
    }
}
