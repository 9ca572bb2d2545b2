package io.newsfold.topology;

import io.newsfold.fold.Core;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;

/** The route of the news, in reading order: articles and controls to the desk log, the desk log to events. */
public final class NewsTopology {
    private static final Serializer<byte[]> BYTES_OUT = Serdes.ByteArray().serializer();
    private static final Deserializer<byte[]> BYTES_IN = Serdes.ByteArray().deserializer();

    private NewsTopology() {}

    public static Topology build(TopologySettings settings, Core core) {
        var topology = new Topology();
        intake(topology, settings, core);
        fold(topology, settings, core);
        return topology;
    }

    private static void intake(Topology topology, TopologySettings settings, Core core) {
        var topics = settings.topics();
        topology.addSource(AutoOffsetReset.earliest(), Nodes.ARTICLES, BYTES_IN, BYTES_IN, topics.articles())
                .addSource(AutoOffsetReset.earliest(), Nodes.CONTROLS, BYTES_IN, BYTES_IN, topics.controls())
                .addProcessor(Nodes.READ_ARTICLES, () -> new ReadArticles(settings, core), Nodes.ARTICLES)
                .addProcessor(Nodes.READ_CONTROLS, () -> new ReadControls(settings), Nodes.CONTROLS)
                .addStateStore(HeldArticles.builder(), Nodes.READ_ARTICLES)
                .addSink(
                        Nodes.DESK_LOG,
                        topics.deskLog(),
                        BYTES_OUT,
                        BYTES_OUT,
                        new DeskPartitioner(),
                        Nodes.READ_ARTICLES,
                        Nodes.READ_CONTROLS)
                .addSink(
                        Nodes.REJECTED,
                        topics.rejected(),
                        BYTES_OUT,
                        BYTES_OUT,
                        Nodes.READ_ARTICLES,
                        Nodes.READ_CONTROLS);
    }

    private static void fold(Topology topology, TopologySettings settings, Core core) {
        var topics = settings.topics();
        topology.addSource(AutoOffsetReset.earliest(), Nodes.DESK_LOG_SOURCE, BYTES_IN, BYTES_IN, topics.deskLog())
                .addProcessor(Nodes.FOLD_DESKS, () -> new FoldDesks(settings, core), Nodes.DESK_LOG_SOURCE);
        DeskStores.builders().forEach(store -> topology.addStateStore(store, Nodes.FOLD_DESKS));
        topology.addSink(Nodes.EVENTS, topics.events(), BYTES_OUT, BYTES_OUT, Nodes.FOLD_DESKS)
                .addSink(Nodes.CHANGES, topics.eventChanges(), BYTES_OUT, BYTES_OUT, Nodes.FOLD_DESKS)
                .addSink(Nodes.ARTICLE_EVENTS, topics.articleEvents(), BYTES_OUT, BYTES_OUT, Nodes.FOLD_DESKS)
                .addSink(Nodes.UNDECIDED, topics.rejected(), BYTES_OUT, BYTES_OUT, Nodes.FOLD_DESKS);
    }
}
