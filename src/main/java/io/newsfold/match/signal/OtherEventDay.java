package io.newsfold.match.signal;

/** Days between the days that both tell of the event, as ln(1 + d). */
final class OtherEventDay extends NamedSignal {
    OtherEventDay() {
        super("otherEventDay", Direction.AGAINST, 3, "they tell of different days, the further apart the more");
    }

    @Override
    public double of(Comparison pair) {
        return EventDays.bothTold(pair) ? Math.min(3, StrictMath.log1p((double) EventDays.apart(pair))) : 0;
    }
}
