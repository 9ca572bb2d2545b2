package io.newsfold.topology;

import io.newsfold.codec.Json;
import io.newsfold.codec.StoredEvent;
import io.newsfold.desk.Decision;
import io.newsfold.desk.DeskClock;
import io.newsfold.desk.DeskLedger;
import io.newsfold.desk.EditorLink;
import io.newsfold.desk.Placement;
import io.newsfold.event.EventState;
import io.newsfold.event.Member;
import io.newsfold.model.ArticleId;
import io.newsfold.model.Desk;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The desks of one partition on disk, keyed {@code desk|id}: placements (reports with their fingerprint and decision, a
 * few kB each), events (up to 900 kB each), retractions, editors' links and clocks. What is older than the horizon is deleted by the
 * decision that forgets it. All have changelogs: they are the memory of the desks, and the log is kept 30 days only.
 */
final class DeskStores {
    private static final String PLACEMENTS = "desk-placements";
    private static final String EVENTS = "desk-events";
    private static final String RETRACTIONS = "desk-retractions";
    private static final String LINKS = "desk-links";
    private static final String CLOCKS = "desk-clocks";
    private static final Map<String, String> CHANGELOG = Map.of("max.message.bytes", Integer.toString(4 * 1024 * 1024));

    private final KeyValueStore<byte[], byte[]> placements;
    private final KeyValueStore<byte[], byte[]> events;
    private final KeyValueStore<byte[], byte[]> retractions;
    private final KeyValueStore<byte[], byte[]> links;
    private final KeyValueStore<byte[], byte[]> clocks;

    DeskStores(ProcessorContext<?, ?> context) {
        placements = context.getStateStore(PLACEMENTS);
        events = context.getStateStore(EVENTS);
        retractions = context.getStateStore(RETRACTIONS);
        links = context.getStateStore(LINKS);
        clocks = context.getStateStore(CLOCKS);
    }

    static List<StoreBuilder<KeyValueStore<byte[], byte[]>>> builders() {
        return List.of(builder(PLACEMENTS), builder(EVENTS), builder(RETRACTIONS), builder(LINKS), builder(CLOCKS));
    }

    private static StoreBuilder<KeyValueStore<byte[], byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.ByteArray(), Serdes.ByteArray())
                .withLoggingEnabled(CHANGELOG);
    }

    /** Values of one decision, encoded: what is written when it is applied. */
    static final class Writes {
        private final List<Map.Entry<byte[], byte[]>> placements = new ArrayList<>();
        private final List<Map.Entry<byte[], byte[]>> events = new ArrayList<>();

        /** The size of the largest value. */
        int largest() {
            return java.util.stream.Stream.concat(placements.stream(), events.stream())
                    .mapToInt(entry -> entry.getValue().length)
                    .max()
                    .orElse(0);
        }
    }

    static Writes encode(Decision decision) {
        var writes = new Writes();
        for (var placement : decision.placed()) {
            var id = placement.report().article().articleId().value();
            writes.placements.add(Map.entry(key(decision.desk(), id), Json.bytes(placement)));
        }
        for (var event : decision.events()) {
            writes.events.add(Map.entry(key(decision.desk(), event.id().value()), Json.bytes(StoredEvent.of(event))));
        }
        return writes;
    }

    void write(Decision decision, Writes writes) {
        var desk = decision.desk();
        decision.dropped().forEach(article -> placements.delete(key(desk, article.value())));
        writes.placements.forEach(entry -> placements.put(entry.getKey(), entry.getValue()));
        decision.forgotten().forEach(event -> events.delete(key(desk, event.value())));
        writes.events.forEach(entry -> events.put(entry.getKey(), entry.getValue()));
        decision.unretracted().forEach(article -> retractions.delete(key(desk, article.value())));
        decision.retracted().forEach((article, at) -> retractions.put(key(desk, article.value()), Json.bytes(at)));
        decision.unlinked().forEach(control -> links.delete(key(desk, control)));
        decision.linked().forEach(link -> links.put(key(desk, link.controlId()), Json.bytes(link)));
        writeClock(desk, decision.clock());
    }

    /** A desk's now must survive a restart even where nothing else happened: later records may be older than it. */
    void writeClock(Desk desk, DeskClock clock) {
        clocks.put(key(desk, ""), Json.bytes(clock));
    }

    /** Every desk that is stored, as it was; {@code open} makes an empty one. */
    SortedMap<Desk, DeskLedger> restore(Function<Desk, DeskLedger> open) {
        var byDesk = new TreeMap<Desk, Stored>();
        each(clocks, (desk, value) -> stored(byDesk, desk).clock = Json.read(value, DeskClock.class));
        each(placements, (desk, value) -> stored(byDesk, desk).placements.add(Json.read(value, Placement.class)));
        each(events, (desk, value) -> stored(byDesk, desk).events.add(Json.read(value, StoredEvent.class)));
        each(links, (desk, value) -> stored(byDesk, desk).links.add(Json.read(value, EditorLink.class)));
        try (var all = retractions.all()) {
            while (all.hasNext()) {
                var entry = all.next();
                var key = new String(entry.key, StandardCharsets.UTF_8);
                stored(byDesk, desk(entry.key))
                        .retracted
                        .put(new ArticleId(key.substring(key.indexOf('|') + 1)), Json.read(entry.value, Instant.class));
            }
        }
        var ledgers = new TreeMap<Desk, DeskLedger>();
        byDesk.forEach((desk, stored) -> ledgers.put(desk, stored.into(open.apply(desk))));
        return ledgers;
    }

    private static Stored stored(Map<Desk, Stored> byDesk, Desk desk) {
        return byDesk.computeIfAbsent(desk, name -> new Stored());
    }

    private static void each(KeyValueStore<byte[], byte[]> store, BiConsumer<Desk, byte[]> take) {
        try (var all = store.all()) {
            while (all.hasNext()) {
                var entry = all.next();
                take.accept(desk(entry.key), entry.value);
            }
        }
    }

    private static Desk desk(byte[] key) {
        var text = new String(key, StandardCharsets.UTF_8);
        return new Desk(text.substring(0, text.indexOf('|')));
    }

    private static byte[] key(Desk desk, String id) {
        return (desk.name() + "|" + id).getBytes(StandardCharsets.UTF_8);
    }

    /** What the stores hold of one desk. */
    private static final class Stored {
        private DeskClock clock = DeskClock.START;
        private final List<Placement> placements = new ArrayList<>();
        private final List<StoredEvent> events = new ArrayList<>();
        private final Map<ArticleId, Instant> retracted = new TreeMap<>();
        private final List<EditorLink> links = new ArrayList<>();

        DeskLedger into(DeskLedger ledger) {
            var members = new HashMap<ArticleId, Member>();
            for (var placement : placements) {
                if (placement.member() != null) {
                    members.put(placement.report().article().articleId(), placement.member());
                }
            }
            List<EventState> whole = events.stream()
                    .map(event -> event.withMembers(article -> Objects.requireNonNull(
                            members.get(article), () -> event.id() + " has a member without a placement: " + article)))
                    .toList();
            ledger.restore(clock, placements, whole, retracted, links);
            return ledger;
        }
    }
}
