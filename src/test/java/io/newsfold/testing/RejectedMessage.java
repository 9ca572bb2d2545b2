package io.newsfold.testing;

import org.jspecify.annotations.Nullable;

/** A message of the rejected topic: its original text, and what its headers say. */
public record RejectedMessage(
        @Nullable String original, String code, String stage, String message, String topic, long offset) {}
