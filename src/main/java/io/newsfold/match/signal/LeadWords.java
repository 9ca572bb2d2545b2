package io.newsfold.match.signal;

/** Cosine of titles and first sentences. */
final class LeadWords extends WordSignal {
    LeadWords(Setting setting) {
        super(setting, "leadWords", Direction.FOR, 1, "how like titles and first sentences are");
    }

    @Override
    double within(Comparison pair) {
        return pair.leads();
    }
}
