package io.newsfold.match.signal;

import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Qualifier;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import io.newsfold.text.Fold;
import io.newsfold.text.Hash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that an article tells in one role, of its event say, in its order, as numbers that are compared. Never changed. */
final class EventFigures {
    private static final EventFigures NONE = new EventFigures(0);

    private final FigureKind[] kinds;
    private final Qualifier[] qualifiers;

    /** For each figure: unit, of whom or what. */
    private final int[] measures;

    private final double[] amounts;

    private EventFigures(int size) {
        kinds = new FigureKind[size];
        qualifiers = new Qualifier[size];
        measures = new int[size * 2];
        amounts = new double[size];
    }

    static EventFigures of(List<Figure> figures, Role role) {
        var told = figures.stream().filter(figure -> figure.role() == role).toList();
        if (told.isEmpty()) {
            return NONE;
        }
        var all = new EventFigures(told.size());
        for (int i = 0; i < told.size(); i++) {
            all.put(i, told.get(i));
        }
        return all;
    }

    private void put(int i, Figure figure) {
        kinds[i] = figure.kind();
        qualifiers[i] = figure.qualifier();
        measures[i * 2] = hash(figure.unit());
        measures[i * 2 + 1] = hash(figure.of());
        if (figure.value() instanceof Quantity.Amount amount) {
            amounts[i] = amount.value().doubleValue();
        } else if (figure.value() instanceof Quantity.Score score) {
            amounts[i] = Hash.of(score.value()) >>> 16;
        }
    }

    private static int hash(@Nullable String text) {
        return text == null ? 0 : (int) Hash.of(Fold.key(text));
    }

    int size() {
        return amounts.length;
    }

    FigureKind kind(int i) {
        return kinds[i];
    }

    Qualifier qualifier(int i) {
        return qualifiers[i];
    }

    /** Equal for equal units; 0 for a plain count. */
    int unit(int i) {
        return measures[i * 2];
    }

    /** Equal for the same words of whom or what; 0 if it tells none. */
    int of(int i) {
        return measures[i * 2 + 1];
    }

    /** The number; of a score ({@link FigureKind#SCORE}) a hash, which can only be equal or not. */
    double amount(int i) {
        return amounts[i];
    }
}
