package io.newsfold.match.signal;

/** The weight of the heaviest word that both lead with, half of a lead or more counting as 1. */
final class RareWord extends WordSignal {
    RareWord(Setting setting) {
        super(setting, "rareWord", Direction.FOR, 1, "the rarest word that both lead with");
    }

    @Override
    double within(Comparison pair) {
        return Math.min(0.5, pair.words().rarestInLeads()) * 2;
    }
}
