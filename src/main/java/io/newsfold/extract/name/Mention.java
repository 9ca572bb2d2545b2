package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import org.jspecify.annotations.Nullable;

/** A name found in one text: its words, both ends included, and what it is taken for. */
record Mention(
        int first,
        int last,
        NameKind kind,
        String id,
        @Nullable Entity entity) {
    static Mention of(int first, int last, Entity entity) {
        return new Mention(first, last, entity.kind(), entity.id(), entity);
    }

    int length() {
        return last - first + 1;
    }
}
