package io.newsfold.match.signal;

/** Cosine of titles and first sentences where one of the two has no date. */
final class UndatedLead extends WordSignal {
    UndatedLead(Setting setting) {
        super(setting, "undatedLead", Direction.FOR, 1, "how like the beginnings are when no date helps");
    }

    @Override
    double within(Comparison pair) {
        return pair.isUndated() ? pair.leads() : 0;
    }
}
