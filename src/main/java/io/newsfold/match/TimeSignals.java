package io.newsfold.match;

import io.newsfold.match.PairSignal.Direction;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
                        pair -> gap(pair) == Profile.UNKNOWN ? 1 : 0),
                new Of(Direction.FOR, "sameEventDay", "both tell of the same day", TimeSignals::sameDay),
                new Of(
                        Direction.AGAINST,
                        "otherEventDay",
                        "they tell of different days, the further apart the more",
                        TimeSignals::otherDay));
    }

    private record Of(Direction direction, String name, String sentence, ToDoubleFunction<PairComparison> value)
            implements PairSignal {
        @Override
        public double of(PairComparison pair) {
            return value.applyAsDouble(pair);
        }
    }

    private static long gap(PairComparison pair) {
        return pair.one().publishedDay() == Profile.UNKNOWN || pair.other().publishedDay() == Profile.UNKNOWN
                ? Profile.UNKNOWN
                : Math.abs(pair.one().publishedDay() - pair.other().publishedDay());
    }

    private static double nearGap(PairComparison pair) {
        long gap = gap(pair);
        return gap == Profile.UNKNOWN ? 0 : Math.min(gap, 3) / 3.0;
    }

    private static double farGap(PairComparison pair) {
        long gap = gap(pair);
        return gap == Profile.UNKNOWN || gap <= 3 ? 0 : Math.min(4, StrictMath.log(gap / 3.0));
    }

    private static boolean bothTellDays(PairComparison pair) {
        return pair.one().eventFrom() != Profile.UNKNOWN && pair.other().eventFrom() != Profile.UNKNOWN;
    }

    private static double sameDay(PairComparison pair) {
        return bothTellDays(pair) && distance(pair) == 0 ? 1 : 0;
    }

    private static double otherDay(PairComparison pair) {
        return bothTellDays(pair) ? Math.min(3, StrictMath.log1p((double) distance(pair))) : 0;
    }

    private static long distance(PairComparison pair) {
        return Math.max(
                0,
                Math.max(
                        pair.one().eventFrom() - pair.other().eventTo(),
                        pair.other().eventFrom() - pair.one().eventTo()));
    }
}
