package io.newsfold.match.signal;

/** The ratio of the lengths of the two texts, as its logarithm. */
final class OtherLength extends NamedSignal {
    OtherLength() {
        super("otherLength", Direction.EITHER, 4, "how many times longer one text is than the other");
    }

    @Override
    public double of(Comparison pair) {
        double a = pair.one().length() + 100.0;
        double b = pair.other().length() + 100.0;
        return Math.min(4, Math.abs(StrictMath.log(a / b)));
    }
}
