package io.newsfold.match.signal;

/** 1 where the reports came out on two days. */
final class NextDay extends NamedSignal {
    NextDay() {
        super("nextDay", Direction.AGAINST, 1, "they came out on two days");
    }

    @Override
    public double of(Comparison pair) {
        return pair.gap() >= 1 ? 1 : 0;
    }
}
