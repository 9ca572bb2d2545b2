package io.newsfold.match.signal;

/** 1 where more than seven days lie between: an event's reports come up to then. */
final class WeekApart extends NamedSignal {
    WeekApart() {
        super("weekApart", Direction.AGAINST, 1, "more than a week lies between them");
    }

    @Override
    public double of(Comparison pair) {
        return pair.gap() > 7 ? 1 : 0;
    }
}
