package io.newsfold.match.signal;

/** 1 where both tell days of the event that meet. */
final class SameEventDay extends NamedSignal {
    SameEventDay() {
        super("sameEventDay", Direction.FOR, 1, "both tell of the same day");
    }

    @Override
    public double of(Comparison pair) {
        return EventDays.bothTold(pair) && EventDays.apart(pair) == 0 ? 1 : 0;
    }
}
