package io.newsfold.match.signal;

/** Days from one's publication to the event of the other, as ln(1 + d): what one could not yet tell. */
final class HappenedLater extends NamedSignal {
    HappenedLater() {
        super("happenedLater", Direction.AGAINST, 3, "what one tells happened after the other came out");
    }

    @Override
    public double of(Comparison pair) {
        long days = Math.max(later(pair.one(), pair.other()), later(pair.other(), pair.one()));
        return Math.min(3, StrictMath.log1p((double) days));
    }

    private static long later(Profile told, Profile before) {
        boolean known = told.eventFrom() != Profile.UNKNOWN && before.publishedDay() != Profile.UNKNOWN;
        return known ? Math.max(0, told.eventFrom() - before.publishedDay()) : 0;
    }
}
