package io.newsfold.extract.type;

import io.newsfold.model.EventType;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Role;
import java.util.List;

/**
 * Settles types that appear together: a trial is told with the crime it is about, a death with what killed, a visit
 * with its talks; whoever does something also says something.
 */
final class Rivals {
    private static final double STRONG = 18;
    private static final double EXCLUSIVE = 6;
    private static final double VAGUE = 0.75;
    private static final List<EventType> PLANNABLE =
            List.of(EventType.VISIT, EventType.MEETING, EventType.AGREEMENT, EventType.ELECTION, EventType.SPORT);
    private static final List<EventType> HARM = List.of(EventType.ATTACK, EventType.ACCIDENT, EventType.DISASTER);

    private Rivals() {}

    static void settle(Tally tally, List<Figure> figures) {
        boolean killed = add(tally, figures);
        for (var type : EventType.values()) {
            if (tally.strongest(type) < EXCLUSIVE) {
                tally.scale(type, VAGUE);
            }
        }
        boolean harm = HARM.stream().anyMatch(type -> tally.early(type) >= STRONG);
        if (tally.early(EventType.COURT) >= STRONG) {
            HARM.forEach(type -> tally.scale(type, 0.6));
            tally.scale(EventType.DEATH, 0.6);
        }
        if (killed || harm) {
            tally.scale(EventType.DEATH, 0.5);
        }
        double act = 0;
        for (var type : EventType.values()) {
            act = type == EventType.STATEMENT || type == EventType.OTHER ? act : Math.max(act, tally.early(type));
        }
        boolean speaks = tally.isMainAct(EventType.STATEMENT, EXCLUSIVE);
        tally.scale(EventType.STATEMENT, speaks ? 1.1 : act >= STRONG ? 0.6 : 0.9);
    }

    /** What is called off is what was planned, not the storm that prevents it. */
    static void settleCancelled(Tally tally) {
        for (var type : PLANNABLE) {
            if (tally.early(type) >= STRONG) {
                HARM.forEach(harm -> tally.scale(harm, 0.5));
                return;
            }
        }
    }

    /** Adds what the figures tell; whether more than one person was killed. */
    private static boolean add(Tally tally, List<Figure> figures) {
        boolean harm = false;
        boolean killed = false;
        for (var figure : figures) {
            if (figure.role() != Role.EVENT) {
                continue;
            }
            harm |= figure.kind() == FigureKind.KILLED || figure.kind() == FigureKind.INJURED;
            killed |= figure.kind() == FigureKind.KILLED;
            switch (figure.kind()) {
                case SCORE -> tally.raise(EventType.SPORT, 6);
                case MAGNITUDE -> tally.raise(EventType.DISASTER, 6);
                case VOTES -> tally.raise(EventType.ELECTION, 5);
                case PERCENT -> {
                    if ("bp".equals(figure.unit())) {
                        tally.raise(EventType.ECONOMY, 5);
                    }
                }
                default -> {}
            }
        }
        if (harm) {
            HARM.forEach(type -> tally.raise(type, 4));
        }
        return killed;
    }
}
