package io.newsfold.match.signal;

import io.newsfold.match.stage.Stages;

/** 1 where both tell one stage of a series: round, package, anniversary, appeal. */
final class SameStage extends NamedSignal {
    SameStage() {
        super("sameStage", Direction.FOR, 1, "both are the same round, package or anniversary");
    }

    @Override
    public double of(Comparison pair) {
        return Stages.standard().agreement(pair.one().stages(), pair.other().stages());
    }
}
