package io.newsfold.topology;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 headers in binary mode, and plain ones. */
final class CloudEventHeaders {
    static final String TYPE = "ce_type";

    private static final String SOURCE = "/newsfold";

    private CloudEventHeaders() {}

    /** The headers of one record; {@code time} is left out where it is unknown. */
    static Headers of(String id, String type, @Nullable Instant time) {
        var headers = new RecordHeaders();
        put(headers, "ce_id", id);
        put(headers, "ce_source", SOURCE);
        put(headers, TYPE, type);
        put(headers, "ce_specversion", "1.0");
        if (time != null) {
            put(headers, "ce_time", time.toString());
        }
        put(headers, "content-type", "application/json");
        return headers;
    }

    static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String value(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
