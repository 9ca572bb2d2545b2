package io.newsfold.match.signal;

/** 1 where one tells the day of the other's event as a day before its own. */
final class ToldAsPast extends NamedSignal {
    ToldAsPast() {
        super("toldAsPast", Direction.AGAINST, 1, "one tells the day of the other's event as past");
    }

    @Override
    public double of(Comparison pair) {
        return isPast(pair.one(), pair.other()) || isPast(pair.other(), pair.one()) ? 1 : 0;
    }

    /** Whether {@code there} happened on a day that {@code here} tells beside that of its event. */
    private static boolean isPast(Profile there, Profile here) {
        long day = there.eventFrom();
        return day != Profile.UNKNOWN
                && day == there.eventTo()
                && here.eventFrom() != Profile.UNKNOWN
                && day < here.eventFrom()
                && here.isPastDay(day);
    }
}
