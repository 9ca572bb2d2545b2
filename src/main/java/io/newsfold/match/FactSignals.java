package io.newsfold.match;

import io.newsfold.match.PairSignal.Direction;
import io.newsfold.model.EventType;
import io.newsfold.model.FigureKind;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Signals of what kind of thing happened, where, and with which figures. */
final class FactSignals {
    private FactSignals() {}

    static List<PairSignal> all() {
        return List.of(
                new Of(Direction.FOR, "samePlace", "both happen in the same place", (a, b) -> place(a, b) == 1 ? 1 : 0),
                new Of(
                        Direction.AGAINST,
                        "otherPlace",
                        "they happen in different places, or countries",
                        (a, b) -> Math.max(0, -place(a, b))),
                new Of(Direction.FOR, "sameType", "both are of one type of event", (a, b) -> type(a, b) == 1 ? 1 : 0),
                new Of(
                        Direction.AGAINST,
                        "otherType",
                        "they are of different types",
                        (a, b) -> type(a, b) == -1 ? 1 : 0),
                new Of(Direction.FOR, "sameFigure", "a figure agrees", (a, b) -> figures(a, b) > 0 ? 1 : 0),
                new Of(
                        Direction.AGAINST,
                        "otherFigure",
                        "their figures cannot both be of one event",
                        (a, b) -> figures(a, b) < 0 ? 1 : 0),
                new Of(
                        Direction.FOR,
                        "sameText",
                        "how much of the shorter text stands in the longer",
                        (a, b) -> Copies.containment(
                                a.print().shingles(), b.print().shingles())));
    }

    private record Of(Direction direction, String name, String sentence, ToDoubleBiFunction<Profile, Profile> value)
            implements PairSignal {
        @Override
        public double of(Profile one, Profile other) {
            return value.applyAsDouble(one, other);
        }
    }

    /** 1 the same, 0 not known, down to -1 another country. */
    private static double place(Profile one, Profile other) {
        var a = one.place();
        var b = other.place();
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

    private static int type(Profile one, Profile other) {
        var a = one.type();
        var b = other.type();
        if (a == EventType.OTHER || b == EventType.OTHER) {
            return 0;
        }
        return a == b ? 1 : -1;
    }

    /** Positive if a telling figure is equal in both, negative if none is and a fixed one differs. */
    private static int figures(Profile one, Profile other) {
        int verdict = 0;
        var a = one.figures();
        var b = other.figures();
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
