package io.newsfold.match.signal;

/** Cosine of the texts where one of the two has no date. */
final class UndatedBody extends WordSignal {
    UndatedBody(Setting setting) {
        super(setting, "undatedBody", Direction.FOR, 1, "how like the texts are when no date helps");
    }

    @Override
    double within(Comparison pair) {
        return pair.isUndated() ? pair.bodies() : 0;
    }
}
