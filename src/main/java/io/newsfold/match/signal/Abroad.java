package io.newsfold.match.signal;

/** 1 where the two events happen in two countries. */
final class Abroad extends NamedSignal {
    Abroad() {
        super("abroad", Direction.AGAINST, 1, "they happen in two countries");
    }

    @Override
    public double of(Comparison pair) {
        var one = pair.one().place();
        var other = pair.other().place();
        return one != null && other != null && one.isAbroad(other) ? 1 : 0;
    }
}
