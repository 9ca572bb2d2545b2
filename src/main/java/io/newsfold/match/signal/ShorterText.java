package io.newsfold.match.signal;

/** Characters of the shorter text, as ln(1 + n). */
final class ShorterText extends NamedSignal {
    ShorterText() {
        super("shorterText", Direction.EITHER, 10, "how long the shorter of the two texts is");
    }

    @Override
    public double of(Comparison pair) {
        return Math.min(
                10, StrictMath.log1p(Math.min(pair.one().length(), pair.other().length())));
    }
}
