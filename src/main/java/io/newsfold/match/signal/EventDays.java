package io.newsfold.match.signal;

/** The days on which two reports say that their event was. */
final class EventDays {
    private EventDays() {}

    static boolean bothTold(Comparison pair) {
        return pair.one().eventFrom() != Profile.UNKNOWN && pair.other().eventFrom() != Profile.UNKNOWN;
    }

    /** Days between the two spans; 0 if they meet. */
    static long apart(Comparison pair) {
        var one = pair.one();
        var other = pair.other();
        return Math.max(0, Math.max(one.eventFrom() - other.eventTo(), other.eventFrom() - one.eventTo()));
    }
}
