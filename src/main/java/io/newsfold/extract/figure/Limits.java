package io.newsfold.extract.figure;

import io.newsfold.model.Qualifier;
import org.jspecify.annotations.Nullable;

/** How a text limits a number: {@code at least}, {@code more than}, {@code aşkın}. */
final class Limits {
    private static final int LONGEST = 4;

    private final CuedText text;

    Limits(CuedText text) {
        this.text = text;
    }

    Qualifier of(Told told) {
        for (int back = 1; back <= LONGEST && told.first() - back >= 0; back++) {
            int at = told.first() - back;
            if (at + text.matchLength(at) == told.first()) {
                for (var meaning : text.meanings(at)) {
                    var qualifier = qualifier(meaning.cue());
                    if (qualifier != null) {
                        return qualifier;
                    }
                }
            }
        }
        return after(told);
    }

    private Qualifier after(Told told) {
        for (int at = told.end(); at <= told.end() + 2; at++) {
            if (!text.isCue(at)) {
                continue;
            }
            for (var meaning : text.meanings(at)) {
                var qualifier = qualifierAfter(meaning.cue());
                if (qualifier != null) {
                    return qualifier;
                }
            }
        }
        return Qualifier.EXACT;
    }

    private static @Nullable Qualifier qualifier(Cue cue) {
        return switch (cue) {
            case AT_LEAST -> Qualifier.AT_LEAST;
            case MORE_THAN -> Qualifier.MORE_THAN;
            case ABOUT -> Qualifier.ABOUT;
            case AT_MOST -> Qualifier.AT_MOST;
            case LESS_THAN -> Qualifier.LESS_THAN;
            default -> null;
        };
    }

    private static @Nullable Qualifier qualifierAfter(Cue cue) {
        return switch (cue) {
            case AT_LEAST_AFTER -> Qualifier.AT_LEAST;
            case MORE_THAN_AFTER -> Qualifier.MORE_THAN;
            case ABOUT_AFTER -> Qualifier.ABOUT;
            case LESS_THAN_AFTER -> Qualifier.LESS_THAN;
            default -> null;
        };
    }
}
