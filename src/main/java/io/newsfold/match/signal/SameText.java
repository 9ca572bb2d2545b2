package io.newsfold.match.signal;

/** Which share of the runs of words of the shorter text the longer one has. */
final class SameText extends NamedSignal {
    SameText() {
        super("sameText", Direction.FOR, 1, "how much of the shorter text stands in the longer");
    }

    @Override
    public double of(Comparison pair) {
        return pair.sameText();
    }
}
