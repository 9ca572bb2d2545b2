package io.newsfold.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One message as it came. The arrays are taken over, not copied. */
public final class RawMessage {
    private final byte @Nullable [] key;
    private final byte @Nullable [] value;
    private final Map<String, String> headers;
    private final Instant arrival;

    /**
     * A message with its headers (of several of one name the last).
     *
     * @param arrival when it came; before 1990 it stands for unknown, and no date is then too far ahead of it
     */
    public RawMessage(byte @Nullable [] key, byte @Nullable [] value, Map<String, String> headers, Instant arrival) {
        this.key = key;
        this.value = value;
        this.headers = Map.copyOf(headers);
        this.arrival = arrival;
    }

    /** A message without key and headers, as a line of a file is. */
    public static RawMessage of(String value, Instant arrival) {
        return new RawMessage(null, value.getBytes(StandardCharsets.UTF_8), Map.of(), arrival);
    }

    public byte @Nullable [] key() {
        return key;
    }

    public byte @Nullable [] value() {
        return value;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public Instant arrival() {
        return arrival;
    }
}
