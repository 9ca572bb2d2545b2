package io.newsfold.intake;

import io.newsfold.model.Desk;
import org.jspecify.annotations.Nullable;

/** Desks by the names that senders give them. */
final class Desks {
    private static final int LONGEST = 100;

    private Desks() {}

    /** The desk of that name; characters that a name cannot have become {@code -}, and no name is the world's. */
    static Desk of(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return Desk.WORLD;
        }
        var name = new StringBuilder();
        declared.strip().codePoints().limit(LONGEST / 2).forEach(c -> {
            boolean bad = c == '|' || Character.isISOControl(c);
            name.appendCodePoint(bad ? '-' : c);
        });
        return new Desk(name.toString());
    }
}
