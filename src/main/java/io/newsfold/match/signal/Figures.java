package io.newsfold.match.signal;

import io.newsfold.model.FigureKind;

/** Whether the figures that two reports tell of their event go together. */
final class Figures {
    /** A toll that was told hours before must not have fallen below this share of it. */
    private static final double FALLEN = 0.75;

    private static final double LATER_HOURS = 6;

    private Figures() {}

    static boolean agree(Comparison pair) {
        return any(pair.one().figures(), pair.other().figures(), (a, i, b, j) -> a.amount(i) == b.amount(j));
    }

    /** Whether a figure of one's event is told by the other of something past. */
    static boolean isPast(Comparison pair) {
        return any(pair.one().figures(), pair.other().pastFigures(), (a, i, b, j) -> a.amount(i) == b.amount(j))
                || any(pair.other().figures(), pair.one().pastFigures(), (a, i, b, j) -> a.amount(i) == b.amount(j));
    }

    /** A magnitude or a score that differs, or a toll that fell while time went on; and no figure agrees. */
    static boolean contradict(Comparison pair) {
        boolean timed = pair.hours() >= LATER_HOURS;
        boolean firstIsOlder = pair.one().publishedDay() < pair.other().publishedDay()
                || pair.one().publishedSecond() < pair.other().publishedSecond();
        return !agree(pair)
                && any(
                        pair.one().figures(),
                        pair.other().figures(),
                        (a, i, b, j) -> isFixed(a.kind(i))
                                || (timed
                                        && isToll(a.kind(i))
                                        && (firstIsOlder
                                                ? b.amount(j) < FALLEN * a.amount(i)
                                                : a.amount(i) < FALLEN * b.amount(j))));
    }

    @FunctionalInterface
    private interface Test {
        boolean of(EventFigures a, int i, EventFigures b, int j);
    }

    private static boolean any(EventFigures a, EventFigures b, Test test) {
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (a.kind(i) == b.kind(j)
                        && a.kind(i) != FigureKind.OTHER
                        && a.unit(i) == b.unit(j)
                        && test.of(a, i, b, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tolls grow while reports come; a magnitude or a score of one event does not. */
    private static boolean isFixed(FigureKind kind) {
        return kind == FigureKind.MAGNITUDE || kind == FigureKind.SCORE;
    }

    private static boolean isToll(FigureKind kind) {
        return kind == FigureKind.KILLED || kind == FigureKind.INJURED;
    }
}
