package io.newsfold.match.signal;

import io.newsfold.model.EventType;

/** 1 where both have a type, and not the same. */
final class OtherType extends NamedSignal {
    OtherType() {
        super("otherType", Direction.AGAINST, 1, "they are of different types");
    }

    @Override
    public double of(Comparison pair) {
        var a = pair.one().type();
        var b = pair.other().type();
        return a != EventType.OTHER && b != EventType.OTHER && a != b ? 1 : 0;
    }
}
