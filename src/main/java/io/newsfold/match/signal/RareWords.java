package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;

/** How many words that weigh much both lead with, as ln(1 + n). */
final class RareWords extends WordSignal {
    private static final int RARE = SparseVector.ONE / 10;

    RareWords(Setting setting) {
        super(setting, "rareWords", Direction.FOR, 4.6, "how many rare words both lead with");
    }

    @Override
    double within(Comparison pair) {
        return StrictMath.log1p(Overlap.heavy(pair.one().print().lead(), pair.other().print().lead(), RARE));
    }
}
