package io.newsfold.match.signal;

/** How many words that one article in a thousand tells, or fewer, both have, as ln(1 + n). */
final class RareShared extends WordSignal {
    RareShared(Setting setting) {
        super(setting, "rareShared", Direction.FOR, 6, "how many rare words both tell");
    }

    @Override
    double within(Comparison pair) {
        return StrictMath.log1p(pair.words().rare());
    }
}
