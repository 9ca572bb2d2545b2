package io.newsfold.model;

import org.jspecify.annotations.Nullable;

/**
 * One mention of a name.
 *
 * @param id one for all spellings and languages: {@code person:mark-rutte}, {@code org:nato}, {@code place:323786}
 *     (GeoNames) or {@code place:name}, {@code country:TR}
 * @param surface as it stands, without a suffix: {@code text.substring(start, end)} begins with it
 * @param function the office told beside it, {@code NATO Secretary General}
 */
public record Name(
        NameKind kind,
        String id,
        String surface,
        Field field,
        int start,
        int end,
        @Nullable String function) {}
