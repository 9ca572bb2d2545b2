package io.newsfold.run.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** Kafka's settings for one small broker that is its own controller. */
final class BrokerProperties {
    static final String CONTROLLER = "CONTROLLER";
    private static final String CLIENTS = "PLAINTEXT";
    private static final String[] ONE_REPLICA = {
        "offsets.topic.replication.factor",
        "offsets.topic.num.partitions",
        "transaction.state.log.replication.factor",
        "transaction.state.log.min.isr",
        "transaction.state.log.num.partitions",
        "share.coordinator.state.topic.replication.factor",
        "share.coordinator.state.topic.min.isr",
    };

    private BrokerProperties() {}

    static Properties of(int node, Path folder, String host, int port, int controllerPort) {
        var properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(node));
        properties.put("controller.quorum.voters", node + "@" + host + ":" + controllerPort);
        properties.put(
                "listeners",
                CLIENTS + "://" + host + ":" + port + "," + CONTROLLER + "://" + host + ":" + controllerPort);
        properties.put("advertised.listeners", CLIENTS + "://" + host + ":" + port);
        properties.put("controller.listener.names", CONTROLLER);
        properties.put("inter.broker.listener.name", CLIENTS);
        properties.put("log.dirs", folder.toString());
        // Topics come from the topics folder; one that is made by accident would have the wrong partitions.
        properties.put("auto.create.topics.enable", "false");
        for (var key : ONE_REPLICA) {
            properties.put(key, "1");
        }
        small(properties);
        return properties;
    }

    /** Few threads, small buffers and no waiting for other members: one process, one machine. */
    private static void small(Properties properties) {
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("group.streams.initial.rebalance.delay.ms", "0");
        properties.put("log.cleaner.dedupe.buffer.size", "16777216");
        properties.put("log.index.size.max.bytes", "1048576");
        properties.put("num.io.threads", "4");
        properties.put("num.network.threads", "2");
        // Nobody takes over: without this the broker first asks its controller, itself, to move its partitions.
        properties.put("controlled.shutdown.enable", "false");
    }
}
