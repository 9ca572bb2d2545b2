package io.newsfold.match.signal;

/** .5 where the events are in two places of a country, 1 in two countries. */
final class OtherPlace extends NamedSignal {
    OtherPlace() {
        super("otherPlace", Direction.AGAINST, 1, "they happen in different places, or countries");
    }

    @Override
    public double of(Comparison pair) {
        return Math.max(0, -Places.agree(pair));
    }
}
