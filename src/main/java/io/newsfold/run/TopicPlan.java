package io.newsfold.run;

import java.util.List;

/** What it takes to make a cluster's topics as they must be. */
public record TopicPlan(List<TopicSettings> missing, List<TopicDifference> differences) {
    public TopicPlan {
        missing = List.copyOf(missing);
        differences = List.copyOf(differences);
    }

    public boolean isEmpty() {
        return missing.isEmpty() && differences.isEmpty();
    }

    /** The differences with which the pipeline must not start. */
    public List<TopicDifference> binding() {
        return differences.stream().filter(TopicDifference::binding).toList();
    }

    /** The differences that a change of a topic's properties puts right; partitions are none of them. */
    List<TopicDifference> changeable() {
        return differences.stream()
                .filter(difference -> !difference.setting().equals(Topics.PARTITIONS))
                .toList();
    }
}
