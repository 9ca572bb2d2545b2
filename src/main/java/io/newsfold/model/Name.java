package io.newsfold.model;

import org.jspecify.annotations.Nullable;

/**
 * One mention of a name.
 *
 * @param id one for all spellings and languages: {@code person:mark-rutte}, {@code org:nato}, {@code place:323786}
 *     (GeoNames) or {@code place:name}, {@code country:TR}
 * @param surface as it stands, without a suffix: {@code text.substring(start, end)} begins with it
 * @param function the office told beside it, {@code NATO Secretary General}
 * @param role of a place or country: whether it is where the event was, where the report was written, or of an older
 *     event; null for other names, and in records older than this member
 */
public record Name(
        NameKind kind,
        String id,
        String surface,
        Field field,
        int start,
        int end,
        @Nullable String function,
        @Nullable Role role) {
    /** A name without a role. */
    public Name(NameKind kind, String id, String surface, Field field, int start, int end, @Nullable String function) {
        this(kind, id, surface, field, start, end, function, null);
    }

    /** The same name in another role. */
    public Name as(@Nullable Role told) {
        return new Name(kind, id, surface, field, start, end, function, told);
    }
}
