package io.newsfold.topology;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.StreamsMetrics;

/** Counts of what a step did, among the metrics of Kafka Streams: group {@code stream-newsfold-metrics}. */
final class Counters {
    private final StreamsMetrics metrics;
    private final String step;
    private final Map<String, Sensor> sensors = new HashMap<>();

    Counters(StreamsMetrics metrics, String step) {
        this.metrics = metrics;
        this.step = step;
    }

    void count(String what) {
        sensor(what).record();
    }

    void count(String what, int times) {
        var sensor = sensor(what);
        for (int i = 0; i < times; i++) {
            sensor.record();
        }
    }

    void count(String what, String code) {
        count(what + "-" + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private Sensor sensor(String what) {
        return sensors.computeIfAbsent(
                what, name -> metrics.addRateTotalSensor("newsfold", step, name, Sensor.RecordingLevel.INFO));
    }
}
