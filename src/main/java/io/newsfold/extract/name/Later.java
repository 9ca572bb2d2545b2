package io.newsfold.extract.name;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A table that is made when it is first asked for, once, whichever thread asks. */
final class Later<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        var known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        var known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
