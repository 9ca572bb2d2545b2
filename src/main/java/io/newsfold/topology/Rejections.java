package io.newsfold.topology;

import io.newsfold.model.Rejection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Refused messages as they go to the rejected topic: key and bytes as they came, the reason in headers. */
final class Rejections {
    private static final int LONGEST_MESSAGE = 1_000;
    private static final String CONTENT_TYPE = "content-type";

    private Rejections() {}

    /** {@code came} with {@code bytes} (itself, or an element of it) and the headers that say why and whence. */
    static Record<byte[], byte[]> record(
            Record<byte[], byte[]> came,
            byte @Nullable [] bytes,
            Rejection rejection,
            @Nullable RecordMetadata source,
            int element) {
        // What was held back comes from a store, which has no place in a topic; its key is the article's id.
        var position = source == null
                ? "held/" + new String(came.key(), StandardCharsets.UTF_8)
                : source.topic() + "/" + source.partition() + "/" + source.offset();
        Headers headers = CloudEventHeaders.of(
                element == 0 ? position : position + "/" + element,
                "io.newsfold.article.rejected",
                Instant.ofEpochMilli(came.timestamp()));
        // What the bytes are only their sender knows.
        CloudEventHeaders.put(
                headers,
                CONTENT_TYPE,
                Objects.requireNonNullElse(
                        CloudEventHeaders.value(came.headers(), CONTENT_TYPE), "application/octet-stream"));
        came.headers().forEach(header -> {
            if (headers.lastHeader(header.key()) == null) {
                headers.add(header);
            }
        });
        CloudEventHeaders.put(headers, "code", rejection.code().name());
        CloudEventHeaders.put(headers, "stage", rejection.stage());
        CloudEventHeaders.put(headers, "message", shortened(rejection.message()));
        if (source != null) {
            CloudEventHeaders.put(headers, "topic", source.topic());
            CloudEventHeaders.put(headers, "partition", String.format(Locale.ROOT, "%d", source.partition()));
            CloudEventHeaders.put(headers, "offset", String.format(Locale.ROOT, "%d", source.offset()));
        }
        return new Record<>(came.key(), bytes, came.timestamp(), headers);
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }
}
