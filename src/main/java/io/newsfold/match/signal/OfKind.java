package io.newsfold.match.signal;

/** 1 for every pair of the setting: what it is worth before anything is compared. */
final class OfKind extends WordSignal {
    OfKind(Setting setting) {
        super(setting, "kind", Direction.EITHER, 1, "whether the two are compared this way at all");
    }

    @Override
    double within(Comparison pair) {
        return 1;
    }
}
