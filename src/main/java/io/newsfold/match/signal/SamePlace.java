package io.newsfold.match.signal;

/** 1 where both events have one place. */
final class SamePlace extends NamedSignal {
    SamePlace() {
        super("samePlace", Direction.FOR, 1, "both happen in the same place");
    }

    @Override
    public double of(Comparison pair) {
        return Places.agree(pair) == 1 ? 1 : 0;
    }
}
