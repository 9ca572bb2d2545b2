package io.newsfold.match.signal;

/** 1 where both are of one outlet, whichever it is. */
final class SameOutlet extends NamedSignal {
    SameOutlet() {
        super("sameOutlet", Direction.EITHER, 1, "both are of one outlet, which seldom tells one event twice on a day");
    }

    @Override
    public double of(Comparison pair) {
        return pair.one().outlet() != 0 && pair.one().outlet() == pair.other().outlet() ? 1 : 0;
    }
}
