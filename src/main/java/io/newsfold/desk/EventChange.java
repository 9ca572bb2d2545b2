package io.newsfold.desk;

import io.newsfold.model.CanonicalEvent;
import io.newsfold.model.ChangeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an event.
 *
 * @param cause what brought it: the article's or control's id, or {@code time}
 * @param at the desk's now
 * @param before the revision before; null for the first
 */
public record EventChange(
        ChangeKind kind, String cause, Instant at, @Nullable CanonicalEvent before, CanonicalEvent after) {}
