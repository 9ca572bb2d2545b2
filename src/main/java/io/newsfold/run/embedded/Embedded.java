package io.newsfold.run.embedded;

import io.newsfold.run.BrokerException;
import java.nio.file.Path;

/** The way to an {@link EmbeddedBroker} that says what is missing where the container image has left it out. */
public final class Embedded {
    private static final String SERVER = "kafka.server.KafkaRaftServer";

    private Embedded() {}

    /** A broker with its data in {@code folder} on a free port. */
    public static EmbeddedBroker start(Path folder) {
        try {
            Class.forName(SERVER, false, Embedded.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new BrokerException("no embedded broker in this build; name one with --bootstrap-servers", e);
        }
        return EmbeddedBroker.start(folder, 0);
    }
}
