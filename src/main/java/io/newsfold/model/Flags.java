package io.newsfold.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of flags in the order of their names: the same bytes in every JVM. */
public final class Flags {
    private Flags() {}

    public static Set<Flag> copyOf(Set<Flag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    public static Set<Flag> with(Set<Flag> flags, Flag more) {
        var result = EnumSet.of(more);
        result.addAll(flags);
        return Collections.unmodifiableSet(result);
    }
}
