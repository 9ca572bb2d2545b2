package io.newsfold.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/**
 * The topics of the pipeline in a cluster, compared with what they must be. They are created or checked before the
 * pipeline starts, since one that is missing stops all of it, and other partitions would send a desk's articles apart
 * from its state.
 */
public final class Topics {
    static final String PARTITIONS = "partitions";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLEANUP = "cleanup.policy";
    private static final String LARGEST = "max.message.bytes";
    private static final Set<String> BINDING = Set.of(CLEANUP, LARGEST, "message.timestamp.type");

    private final TopicCluster cluster;
    private final List<TopicSettings> wanted;

    public Topics(Admin admin, List<TopicSettings> wanted) {
        this.cluster = new TopicCluster(admin);
        this.wanted = List.copyOf(wanted);
    }

    /** What differs, without changing anything. */
    public TopicPlan plan() {
        Map<String, TopicSettings> found =
                cluster.find(wanted.stream().map(TopicSettings::name).toList());
        List<TopicSettings> missing = new ArrayList<>();
        List<TopicDifference> differences = new ArrayList<>();
        for (var topic : wanted) {
            var there = found.get(topic.name());
            if (there == null) {
                missing.add(topic);
            } else {
                differences.addAll(differences(topic, there));
            }
        }
        return new TopicPlan(missing, differences);
    }

    /** Creates what is missing and puts properties right; refuses other partition counts, before it changes anything. */
    public TopicPlan apply() {
        var plan = plan();
        refuse(plan.differences().stream()
                .filter(difference -> difference.setting().equals(PARTITIONS))
                .map(TopicDifference::toString)
                .toList());
        cluster.create(plan.missing());
        cluster.change(plan.changeable());
        await(now -> now.missing().isEmpty() && now.changeable().isEmpty());
        return plan;
    }

    /** Creates what is missing and leaves the rest alone; refuses what the pipeline cannot work with. */
    public TopicPlan createMissing() {
        var plan = plan();
        refuse(plan.binding().stream().map(TopicDifference::toString).toList());
        cluster.create(plan.missing());
        await(now -> now.missing().isEmpty());
        return plan;
    }

    /** Refuses missing topics and what the pipeline cannot work with. */
    public TopicPlan check() {
        var plan = plan();
        List<String> problems = new ArrayList<>();
        plan.missing().forEach(topic -> problems.add("topic " + topic.name() + ": is missing"));
        plan.binding().forEach(difference -> problems.add(difference.toString()));
        refuse(problems);
        return plan;
    }

    /** The controller has said yes; brokers show it a little later. */
    private void await(Predicate<TopicPlan> settled) {
        long start = System.nanoTime();
        var now = plan();
        while (!settled.test(now)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new TopicsException("after " + PATIENCE.toSeconds() + " s the broker still shows " + now);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            now = plan();
        }
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new TopicsException(String.join(System.lineSeparator(), problems));
        }
    }

    private static List<TopicDifference> differences(TopicSettings wanted, TopicSettings found) {
        List<TopicDifference> differences = new ArrayList<>();
        if (wanted.partitions() != found.partitions()) {
            differences.add(new TopicDifference(
                    wanted.name(),
                    PARTITIONS,
                    Integer.toString(wanted.partitions()),
                    Integer.toString(found.partitions()),
                    true));
        }
        wanted.config().forEach((key, expected) -> {
            var value = found.config().getOrDefault(key, "unknown");
            if (!agrees(key, expected, value)) {
                differences.add(new TopicDifference(wanted.name(), key, expected, value, BINDING.contains(key)));
            }
        });
        return differences;
    }

    private static boolean agrees(String key, String expected, String found) {
        return switch (key) {
            case CLEANUP -> parts(expected).equals(parts(found));
            case LARGEST -> SettingValues.isAtLeast(found, expected);
            default -> expected.equals(found);
        };
    }

    private static Set<String> parts(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}
