package io.newsfold.match.signal;

/** Cosine of a title and the other's first sentences, the better of the two ways. */
final class TitleInLead extends WordSignal {
    TitleInLead(Setting setting) {
        super(setting, "titleInLead", Direction.FOR, 1, "how like one's title is to the other's first sentences");
    }

    @Override
    double within(Comparison pair) {
        return pair.words().titleInLead();
    }
}
