package io.newsfold.match;

import io.newsfold.match.PairSignal.Direction;
import io.newsfold.model.EventType;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Place;
import io.newsfold.model.Role;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

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
        var a = one.told().place();
        var b = other.told().place();
        if (a == null || b == null) {
            return 0;
        }
        if (a.kind() == Place.Kind.COUNTRY || b.kind() == Place.Kind.COUNTRY) {
            return differ(a.country(), b.country()) ? -1 : 0.5;
        }
        if (a.geonamesId() != null && b.geonamesId() != null) {
            if (a.geonamesId().equals(b.geonamesId())) {
                return 1;
            }
        } else if (a.name().equals(b.name())) {
            return 1;
        }
        return differ(a.country(), b.country()) ? -1 : -0.5;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static int type(Profile one, Profile other) {
        var a = one.told().type();
        var b = other.told().type();
        if (a == EventType.OTHER || b == EventType.OTHER) {
            return 0;
        }
        return a == b ? 1 : -1;
    }

    /** Positive if a telling figure is equal in both, negative if none is and a fixed one differs. */
    private static int figures(Profile one, Profile other) {
        int verdict = 0;
        for (var a : one.told().figures()) {
            for (var b : other.told().figures()) {
                if (a.role() == Role.EVENT && b.role() == Role.EVENT && comparable(a, b)) {
                    if (a.value().equals(b.value())) {
                        return 1;
                    }
                    if (isFixed(a.kind())) {
                        verdict = -1;
                    }
                }
            }
        }
        return verdict;
    }

    private static boolean comparable(Figure a, Figure b) {
        return a.kind() == b.kind() && a.kind() != FigureKind.OTHER && Objects.equals(a.unit(), b.unit());
    }

    /** Tolls grow while reports come; a magnitude or a score of one event does not. */
    private static boolean isFixed(FigureKind kind) {
        return kind == FigureKind.MAGNITUDE || kind == FigureKind.SCORE;
    }
}
