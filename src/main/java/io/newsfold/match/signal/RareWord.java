package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;

/** The weight of the heaviest word that both lead with, half of a lead or more counting as 1. */
final class RareWord extends WordSignal {
    RareWord(Setting setting) {
        super(setting, "rareWord", Direction.FOR, 1, "the rarest word that both lead with");
    }

    @Override
    double within(Comparison pair) {
        int best = Overlap.heaviest(pair.one().print().lead(), pair.other().print().lead());
        return Math.min(0.5, best / (double) SparseVector.ONE) * 2;
    }
}
