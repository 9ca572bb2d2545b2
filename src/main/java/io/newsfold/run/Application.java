package io.newsfold.run;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running pipeline. It ends in one of two ways: closed by its owner, or failed, when an error while applying a
 * decision stopped it; what was not committed then is done again by the next start.
 */
public final class Application implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Settings settings;
    private final Topology topology;
    private final KafkaStreams streams;
    private final RestoreProgress restoring = new RestoreProgress();
    private final Metrics metrics = new Metrics();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Application(Settings settings, Topology topology, Properties properties) {
        this.settings = settings;
        this.topology = topology;
        this.streams = new KafkaStreams(topology, properties);
        streams.setGlobalStateRestoreListener(restoring);
        streams.setStateListener((now, before) -> changed(now));
        streams.setUncaughtExceptionHandler(this::failed);
    }

    /** Starts the topology; its topics must be there. */
    public static Application start(Settings settings, Topology topology) {
        var application = new Application(settings, topology, StreamsProperties.of(settings));
        application.metrics.bind(new KafkaStreamsMetrics(application.streams));
        application.streams.start();
        return application;
    }

    /** Whether this instance works now: its threads run, tasks are assigned to them, and the stores are restored. */
    public Readiness readiness() {
        var state = streams.state();
        var stores = restoring.inWords();
        if (!stores.isEmpty()) {
            return Readiness.no("restoring stores: " + stores);
        }
        if (state != State.RUNNING) {
            return Readiness.no("state is " + state);
        }
        long tasks = streams.metadataForLocalThreads().stream()
                .mapToLong(thread -> thread.activeTasks().size())
                .sum();
        return tasks == 0 ? Readiness.no("no task assigned") : Readiness.yes("running, " + tasks + " tasks");
    }

    /** Whether the process is worth keeping: not failed and not ended. */
    public boolean isLive() {
        return !streams.state().hasCompletedShutdown() && failure.get() == null;
    }

    /** All metrics, as Prometheus reads them. */
    public String metrics() {
        return metrics.scrape();
    }

    /** The topology in Kafka's words. */
    public String description() {
        return topology.describe().toString();
    }

    /** Waits until the pipeline has ended; false if it failed. */
    public boolean awaitEnd() throws InterruptedException {
        ended.await();
        return failure.get() == null;
    }

    /** Lets {@link #awaitEnd} return; its caller then closes. */
    public void stop() {
        ended.countDown();
    }

    /** Finishes what is in hand, commits and leaves, in 10 s at most. A named instance stays a member and comes back. */
    @Override
    public void close() {
        var membership = settings.instanceId() == null
                ? GroupMembershipOperation.LEAVE_GROUP
                : GroupMembershipOperation.REMAIN_IN_GROUP;
        if (!streams.close(CloseOptions.timeout(CLOSING).withGroupMembershipOperation(membership))) {
            LOG.atWarn().addKeyValue("seconds", CLOSING.toSeconds()).log("The pipeline did not close in time");
        }
        metrics.close();
        ended.countDown();
    }

    private void changed(State now) {
        LOG.atInfo().addKeyValue("state", now).log("Pipeline");
        if (now.hasCompletedShutdown()) {
            ended.countDown();
        }
    }

    private StreamThreadExceptionResponse failed(Throwable error) {
        failure.compareAndSet(null, error);
        LOG.atError().setCause(error).log("The pipeline stops: an error that is no bad message");
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
