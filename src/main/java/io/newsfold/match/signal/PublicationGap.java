package io.newsfold.match.signal;

/** Days between the publications, up to three. */
final class PublicationGap extends NamedSignal {
    PublicationGap() {
        super("publicationGap", Direction.AGAINST, 1, "days between the two publications, three or more alike");
    }

    @Override
    public double of(Comparison pair) {
        return Math.min(pair.gap(), 3) / 3.0;
    }
}
