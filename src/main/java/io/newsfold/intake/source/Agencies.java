package io.newsfold.intake.source;

import io.newsfold.intake.table.Tables;
import io.newsfold.text.Fold;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** News agencies by their names and short forms. */
public final class Agencies {
    private static final Map<String, String> NAMES = names();

    private Agencies() {}

    /** The full name of a news agency by its name or short form, in any case. */
    public static Optional<String> agency(String name) {
        return Optional.ofNullable(NAMES.get(Fold.key(name.strip())));
    }

    private static Map<String, String> names() {
        var agencies = new HashMap<String, String>();
        for (var line : Tables.lines("agencies")) {
            var names = line.split("\\s*;\\s*", -1);
            for (var name : names) {
                agencies.put(Fold.key(name), names[0]);
            }
        }
        return Map.copyOf(agencies);
    }
}
