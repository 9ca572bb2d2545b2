package io.newsfold.match.signal;

/** How many words that weigh much both lead with, as ln(1 + n). */
final class RareWords extends WordSignal {
    RareWords(Setting setting) {
        super(setting, "rareWords", Direction.FOR, 4.6, "how many rare words both lead with");
    }

    @Override
    double within(Comparison pair) {
        return StrictMath.log1p(pair.words().rareInLeads());
    }
}
