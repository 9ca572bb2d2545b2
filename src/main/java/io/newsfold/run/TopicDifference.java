package io.newsfold.run;

/**
 * A topic that is not as it must be.
 *
 * @param setting {@code partitions} or one of Kafka's topic properties
 * @param binding whether the pipeline would go wrong with it; a retention, say, is the operator's to change
 */
public record TopicDifference(String topic, String setting, String expected, String found, boolean binding) {
    @Override
    public String toString() {
        return "topic " + topic + ": " + setting + " must be " + expected + ", is " + found;
    }
}
