package io.newsfold.extract.figure;

import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the figures of the event from others of its time: of people, a smaller number after a total is a part of it;
 * of scores, the one told first; money and percentages count where the article begins with them.
 */
final class Roles {
    private static final int HEAD = 3;
    private static final int EARLY = 5;
    private static final int EARLY_IF_LED = 7;

    /**
     * A figure with where it stands.
     *
     * @param position 0 title, 1 description, from 2 the sentences of the body
     * @param isPart the score of a part of a match, or the lower end of a range
     * @param isJoined a score right behind another: {@code 6-4, 3-6}
     * @param isNamed money that its sentence tells as that of an event
     * @param isImplied told without a number, so only where no number of its kind is told
     */
    record Placed(Figure figure, int position, boolean isPart, boolean isImplied, boolean isJoined, boolean isNamed) {}

    private record Key(
            FigureKind kind, Quantity value, @Nullable String unit) {}

    private final Map<FigureKind, BigDecimal> totals = new EnumMap<>(FigureKind.class);
    private final Set<Key> early = new HashSet<>();
    private final Set<FigureKind> leading = EnumSet.noneOf(FigureKind.class);
    private final Set<FigureKind> counted = EnumSet.noneOf(FigureKind.class);
    private final Set<Quantity> sets = new HashSet<>();
    private @Nullable Quantity score;

    private Roles() {}

    /** {@code ballot}: whether votes are told, so that every share of them is of the event. */
    static List<Figure> assign(List<Placed> placed, boolean ballot) {
        var roles = new Roles();
        for (var one : placed) {
            if (one.position() < HEAD) {
                roles.leading.add(one.figure().kind());
            }
            if (!one.isImplied() && one.figure().role() == Role.EVENT) {
                roles.counted.add(one.figure().kind());
            }
        }
        for (var one : placed) {
            boolean share = ballot && one.figure().kind() == FigureKind.PERCENT;
            if (share || one.position() < (roles.leading.contains(one.figure().kind()) ? EARLY_IF_LED : EARLY)) {
                roles.early.add(key(one.figure()));
            }
        }
        roles.score = score(placed);
        roles.addSets(placed);
        var figures = new ArrayList<Figure>(placed.size());
        for (var one : placed) {
            if (one.isImplied() && !roles.counted.add(one.figure().kind())) {
                continue;
            }
            figures.add(roles.isOfEvent(one) ? one.figure() : with(one.figure(), Role.OTHER));
        }
        return figures;
    }

    /** The score of the match: where there was a shoot-out the highest draw, else the one told first. */
    private static @Nullable Quantity score(List<Placed> placed) {
        Quantity first = null;
        Quantity draw = null;
        int most = -1;
        boolean parts = false;
        for (var one : placed) {
            if (one.figure().value() instanceof Quantity.Score told) {
                int dash = told.value().indexOf('-');
                int goals = Integer.parseInt(told.value().substring(0, dash));
                boolean even = told.value().substring(dash + 1).equals(String.valueOf(goals));
                parts |= one.isPart() && !even;
                first = first == null && !one.isPart() ? told : first;
                if (even && goals > most) {
                    most = goals;
                    draw = told;
                }
            }
        }
        return parts && draw != null ? draw : first;
    }

    /** The sets of a match: the scores in one row with the score of the event. */
    private void addSets(List<Placed> placed) {
        var row = new ArrayList<Quantity>();
        boolean ofEvent = false;
        for (var one : placed) {
            if (one.figure().kind() != FigureKind.SCORE) {
                continue;
            }
            if (!one.isJoined()) {
                row.clear();
                ofEvent = false;
            }
            row.add(one.figure().value());
            boolean before = ofEvent;
            ofEvent |= one.figure().value().equals(score);
            if (ofEvent && row.size() > 1) {
                sets.addAll(before && row.size() > 2 ? row.subList(row.size() - 1, row.size()) : row);
            }
        }
    }

    private boolean isOfEvent(Placed one) {
        var figure = one.figure();
        if (figure.role() != Role.EVENT) {
            return true;
        }
        return switch (figure.kind()) {
            case DISPLACED -> !(one.isPart() && one.position() >= EARLY) && !isPartOfTotal(figure);
            case KILLED, INJURED, MISSING, ARRESTED -> !isPartOfTotal(figure);
            case SCORE -> figure.value().equals(score) || sets.contains(figure.value());
            case AMOUNT -> !one.isPart() && (one.isNamed() || early.contains(key(figure)));
            case PERCENT -> !one.isPart() && early.contains(key(figure));
            default -> true;
        };
    }

    private boolean isPartOfTotal(Figure figure) {
        var value = ((Quantity.Amount) figure.value()).value();
        var total = totals.get(figure.kind());
        if (total == null || value.compareTo(total) > 0) {
            totals.put(figure.kind(), value);
            return false;
        }
        return value.compareTo(total) < 0;
    }

    private static Key key(Figure figure) {
        return new Key(figure.kind(), figure.value(), figure.unit());
    }

    private static Figure with(Figure figure, Role role) {
        return new Figure(
                figure.kind(),
                figure.of(),
                figure.value(),
                figure.unit(),
                figure.qualifier(),
                figure.surface(),
                figure.field(),
                figure.start(),
                figure.end(),
                role);
    }
}
