package io.newsfold.match.signal;

import io.newsfold.model.EventType;

/** 1 where both are of one type that tells something. */
final class SameType extends NamedSignal {
    SameType() {
        super("sameType", Direction.FOR, 1, "both are of one type of event");
    }

    @Override
    public double of(Comparison pair) {
        return pair.one().type() != EventType.OTHER
                        && pair.one().type() == pair.other().type()
                ? 1
                : 0;
    }
}
