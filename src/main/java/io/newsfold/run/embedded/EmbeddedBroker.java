package io.newsfold.run.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker, its own KRaft controller, in this process and on the loopback address only. Its data outlive it: the
 * same folder started again holds the same topics, on whatever port.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final int NODE = 1;
    private static final String LOOPBACK = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** A running broker with its data in {@code folder}, on a free port where {@code port} is 0. */
    public static EmbeddedBroker start(Path folder, int port) {
        int[] free = freePorts();
        int listener = port == 0 ? free[0] : port;
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve("meta.properties"))) {
                format(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the broker's folder " + folder + " cannot be used", e);
        }
        var server = new KafkaRaftServer(
                new KafkaConfig(BrokerProperties.of(NODE, folder, LOOPBACK, listener, free[1])), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, listener);
    }

    public String bootstrapServers() {
        return LOOPBACK + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Writes the metadata that Kafka wants in an empty folder before it starts. */
    private static void format(Path folder) throws IOException {
        var formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName(BrokerProperties.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES);
        try {
            formatter.run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** Two ports that nothing listens on; both are held until both are known, so they differ. */
    private static int[] freePorts() {
        try {
            var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            try (var first = new ServerSocket(0, 1, loopback);
                    var second = new ServerSocket(0, 1, loopback)) {
                return new int[] {first.getLocalPort(), second.getLocalPort()};
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + LOOPBACK, e);
        }
    }
}
