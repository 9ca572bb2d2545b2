package io.newsfold.match;

import io.newsfold.match.PairSignal.Direction;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Signals of when two reports came out and which day they tell of. */
final class TimeSignals {
    private TimeSignals() {}

    static List<PairSignal> all() {
        return List.of(
                new Of(
                        Direction.AGAINST,
                        "publicationGap",
                        "days between the two publications, three or more alike",
                        TimeSignals::nearGap),
                new Of(
                        Direction.AGAINST,
                        "publicationGapLong",
                        "days beyond three between them, on a scale that flattens",
                        TimeSignals::farGap),
                new Of(
                        Direction.EITHER,
                        "undated",
                        "whether one of them has no date",
                        (a, b) -> gap(a, b) == Profile.UNKNOWN ? 1 : 0),
                new Of(Direction.FOR, "sameEventDay", "both tell of the same day", TimeSignals::sameDay),
                new Of(
                        Direction.AGAINST,
                        "otherEventDay",
                        "they tell of different days, the further apart the more",
                        TimeSignals::otherDay));
    }

    private record Of(Direction direction, String name, String sentence, ToDoubleBiFunction<Profile, Profile> value)
            implements PairSignal {
        @Override
        public double of(Profile one, Profile other) {
            return value.applyAsDouble(one, other);
        }
    }

    private static long gap(Profile one, Profile other) {
        return one.publishedDay() == Profile.UNKNOWN || other.publishedDay() == Profile.UNKNOWN
                ? Profile.UNKNOWN
                : Math.abs(one.publishedDay() - other.publishedDay());
    }

    private static double nearGap(Profile one, Profile other) {
        long gap = gap(one, other);
        return gap == Profile.UNKNOWN ? 0 : Math.min(gap, 3) / 3.0;
    }

    private static double farGap(Profile one, Profile other) {
        long gap = gap(one, other);
        return gap == Profile.UNKNOWN || gap <= 3 ? 0 : Math.min(4, StrictMath.log(gap / 3.0));
    }

    private static boolean bothTellDays(Profile one, Profile other) {
        return one.eventFrom() != Profile.UNKNOWN && other.eventFrom() != Profile.UNKNOWN;
    }

    private static double sameDay(Profile one, Profile other) {
        return bothTellDays(one, other) && distance(one, other) == 0 ? 1 : 0;
    }

    private static double otherDay(Profile one, Profile other) {
        return bothTellDays(one, other) ? Math.min(3, StrictMath.log1p((double) distance(one, other))) : 0;
    }

    private static long distance(Profile one, Profile other) {
        return Math.max(0, Math.max(one.eventFrom() - other.eventTo(), other.eventFrom() - one.eventTo()));
    }
}
