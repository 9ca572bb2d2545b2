package io.newsfold.match.signal;

/** 1 where the phases differ. */
final class OtherPhase extends NamedSignal {
    OtherPhase() {
        super("otherPhase", Direction.AGAINST, 1, "one is still to come or called off, the other is not");
    }

    @Override
    public double of(Comparison pair) {
        return pair.one().phase() == pair.other().phase() ? 0 : 1;
    }
}
