package io.newsfold.match;

import io.newsfold.match.PairSignal.Direction;
import io.newsfold.model.EventType;
import io.newsfold.model.FigureKind;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Signals of what kind of thing happened, where, and with which figures. */
final class FactSignals {
    private FactSignals() {}

    static List<PairSignal> all() {
        return List.of(
                new Of(Direction.FOR, "samePlace", "both happen in the same place", pair -> place(pair) == 1 ? 1 : 0),
                new Of(
                        Direction.AGAINST,
                        "otherPlace",
                        "they happen in different places, or countries",
                        pair -> Math.max(0, -place(pair))),
                new Of(Direction.FOR, "sameType", "both are of one type of event", pair -> type(pair) == 1 ? 1 : 0),
                new Of(Direction.AGAINST, "otherType", "they are of different types", pair -> type(pair) == -1 ? 1 : 0),
                new Of(Direction.FOR, "sameFigure", "a figure agrees", pair -> figures(pair) > 0 ? 1 : 0),
                new Of(
                        Direction.AGAINST,
                        "otherFigure",
                        "their figures cannot both be of one event",
                        pair -> figures(pair) < 0 ? 1 : 0),
                new Of(
                        Direction.FOR,
                        "sameText",
                        "how much of the shorter text stands in the longer",
                        PairComparison::sameText));
    }

    private record Of(Direction direction, String name, String sentence, ToDoubleFunction<PairComparison> value)
            implements PairSignal {
        @Override
        public double of(PairComparison pair) {
            return value.applyAsDouble(pair);
        }
    }

    /** 1 the same, 0 not known, down to -1 another country. */
    private static double place(PairComparison pair) {
        var a = pair.one().place();
        var b = pair.other().place();
        if (a == null || b == null) {
            return 0;
        }
        if (a.isCountry() || b.isCountry()) {
            return a.isAbroad(b) ? -1 : 0.5;
        }
        if (a.id() == b.id()) {
            return 1;
        }
        return a.isAbroad(b) ? -1 : -0.5;
    }

    private static int type(PairComparison pair) {
        var a = pair.one().type();
        var b = pair.other().type();
        if (a == EventType.OTHER || b == EventType.OTHER) {
            return 0;
        }
        return a == b ? 1 : -1;
    }

    /** Positive if a telling figure is equal in both, negative if none is and a fixed one differs. */
    private static int figures(PairComparison pair) {
        int verdict = 0;
        var a = pair.one().figures();
        var b = pair.other().figures();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (a.kind(i) == b.kind(j) && a.kind(i) != FigureKind.OTHER && a.unit(i) == b.unit(j)) {
                    if (a.amount(i) == b.amount(j)) {
                        return 1;
                    }
                    if (isFixed(a.kind(i))) {
                        verdict = -1;
                    }
                }
            }
        }
        return verdict;
    }

    /** Tolls grow while reports come; a magnitude or a score of one event does not. */
    private static boolean isFixed(FigureKind kind) {
        return kind == FigureKind.MAGNITUDE || kind == FigureKind.SCORE;
    }
}
