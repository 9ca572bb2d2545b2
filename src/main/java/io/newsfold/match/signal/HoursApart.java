package io.newsfold.match.signal;

/** Hours between the publications, as ln(1 + h), a week or more alike. */
final class HoursApart extends NamedSignal {
    HoursApart() {
        super("hoursApart", Direction.AGAINST, 5, "hours between the two publications, on a scale that flattens");
    }

    @Override
    public double of(Comparison pair) {
        return Math.min(5, StrictMath.log1p(pair.hours()));
    }
}
