package io.newsfold.match.signal;

/** How near the subjects of the beginnings lie, whatever their words. */
final class LeadMeaning extends NamedSignal {
    LeadMeaning() {
        super("leadMeaning", Direction.FOR, 1, "how near the subjects of the beginnings are, whatever their words");
    }

    @Override
    public double of(Comparison pair) {
        return Meanings.cosine(pair.one().leadMeaning(), pair.other().leadMeaning());
    }
}
