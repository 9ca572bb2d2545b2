package io.newsfold.match.signal;

/** Days beyond three between the publications, as their logarithm. */
final class PublicationGapLong extends NamedSignal {
    PublicationGapLong() {
        super("publicationGapLong", Direction.AGAINST, 4, "days beyond three between them, on a scale that flattens");
    }

    @Override
    public double of(Comparison pair) {
        return pair.gap() <= 3 ? 0 : Math.min(4, StrictMath.log(pair.gap() / 3.0));
    }
}
