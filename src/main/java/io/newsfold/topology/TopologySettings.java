package io.newsfold.topology;

import io.newsfold.desk.DeskPolicy;
import io.newsfold.enrich.EventClock;
import java.time.Duration;

/**
 * What shapes the topology.
 *
 * @param logPartitions partitions of the desk log
 * @param intakeTasks how many partitions the widest source of intake has: they share the ticks among them
 * @param retainBody how much of an article's text stays in the desk log
 * @param tick how often time is told to the desks under the arrival clock
 * @param release how often held articles are looked through
 */
public record TopologySettings(
        NewsTopics topics,
        EventClock clock,
        DeskPolicy policy,
        RetainBody retainBody,
        int intakeTasks,
        int logPartitions,
        Duration tick,
        Duration release) {
    /** How much of the text of an article stays in the log once it was read. */
    public enum RetainBody {
        FULL,
        LEAD,
        NONE
    }

    public TopologySettings {
        if (intakeTasks < 1 || logPartitions < 1) {
            throw new IllegalArgumentException("partitions must be positive: " + intakeTasks + ", " + logPartitions);
        }
    }

    /** The settings of the contract: four partitions, ticks each minute. */
    public static TopologySettings standard() {
        return new TopologySettings(
                new NewsTopics(NewsTopics.DEFAULT_PREFIX),
                EventClock.ARRIVAL,
                new DeskPolicy(DeskPolicy.DEFAULT_CLOSE_AFTER, DeskPolicy.DEFAULT_HORIZON),
                RetainBody.FULL,
                4,
                4,
                Duration.ofMinutes(1),
                Duration.ofSeconds(5));
    }
}
