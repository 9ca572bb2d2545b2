package io.newsfold.run;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Kafka clients for commands, with a clear word where no broker answers. */
public final class Clients {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Clients() {}

    /** An admin client of a cluster that has answered. */
    public static Admin admin(Settings settings) {
        Map<String, Object> properties = new TreeMap<>(settings.clientProperties());
        properties.putIfAbsent("default.api.timeout.ms", "60000");
        try {
            var admin = Admin.create(properties);
            try {
                admin.describeCluster().nodes().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return admin;
            } catch (ExecutionException | TimeoutException e) {
                admin.close(Duration.ZERO);
                throw unreachable(settings, e);
            }
        } catch (KafkaException e) {
            throw new BrokerException("Kafka's client cannot be made of these settings: " + reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(settings, e);
        }
    }

    private static BrokerException unreachable(Settings settings, Exception e) {
        var why = e instanceof TimeoutException ? "no answer in " + PATIENCE.toSeconds() + " s" : reason(e);
        return new BrokerException("no Kafka broker at " + settings.bootstrapServers() + ": " + why, e);
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
