package io.newsfold.match.signal;

import io.newsfold.match.stage.Stages;

/** Up to 1 where the two cannot be one stage of a series; half where one alone tells its stage. */
final class OtherStage extends NamedSignal {
    OtherStage() {
        super(
                "otherStage",
                Direction.AGAINST,
                1,
                "they are two stages: another round, package, quarter, an aftershock");
    }

    @Override
    public double of(Comparison pair) {
        return Stages.standard().conflict(pair.one().stages(), pair.other().stages());
    }
}
