package io.newsfold.record;

import io.newsfold.model.Field;
import io.newsfold.model.Figure;
import io.newsfold.model.FigureKind;
import io.newsfold.model.NameKind;
import io.newsfold.model.Quantity;
import io.newsfold.model.Role;
import io.newsfold.text.Fold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the event in one report.
 *
 * @param whom key of what it counts; empty if that is not told, or all people
 * @param place key of another country that it counts in; empty for the place of the event
 */
record ToldFigure(MemberReport told, Figure figure, String whom, String place) {
    /** Kinds that count people. */
    static final Set<FigureKind> TOLLS = EnumSet.of(
            FigureKind.KILLED, FigureKind.INJURED, FigureKind.MISSING, FigureKind.ARRESTED, FigureKind.DISPLACED);

    /** As a reader meets them: the title's first. */
    static final Comparator<ToldFigure> AS_READ = Comparator.comparing((ToldFigure told) -> told.figure.field())
            .thenComparingInt(told -> told.figure.start());

    /** How far behind a toll the country may stand that it is of: {@code two people in Greece}. */
    private static final int REACH = 30;

    /** The event's own figures in a report; background never. */
    static List<ToldFigure> of(MemberReport told, @Nullable String country) {
        var figures = new ArrayList<ToldFigure>();
        for (var figure : told.article().figures()) {
            if (figure.role() == Role.EVENT) {
                boolean toll = TOLLS.contains(figure.kind());
                var whom = toll ? VictimGroups.of(figure.of()) : what(told, figure);
                figures.add(new ToldFigure(told, figure, whom, toll ? place(told, figure, country) : ""));
            }
        }
        figures.sort(AS_READ);
        return figures;
    }

    FigureKind kind() {
        return figure.kind();
    }

    Quantity value() {
        return figure.value();
    }

    /** The number; null for a score. */
    @Nullable
    BigDecimal number() {
        return figure.value() instanceof Quantity.Amount amount ? amount.value() : null;
    }

    /** What the figure counts as the record shows it. */
    @Nullable
    String of() {
        return isTold(told, figure) ? figure.of() : null;
    }

    private static String what(MemberReport told, Figure figure) {
        boolean one = figure.kind() == FigureKind.MAGNITUDE || figure.kind() == FigureKind.SCORE;
        return figure.of() == null || one || !isTold(told, figure)
                ? ""
                : String.join(" ", Words.of(Fold.key(figure.of())));
    }

    /** A capital letter that no name of the report explains is the beginning of a sentence: it tells nothing. */
    private static boolean isTold(MemberReport told, Figure figure) {
        var of = figure.of();
        if (of == null || of.isBlank()) {
            return false;
        }
        if (!Character.isUpperCase(of.codePointAt(0)) || told.language().equals("de")) {
            return true;
        }
        var key = Fold.key(of);
        return told.article().names().stream()
                .anyMatch(name -> Fold.key(name.surface()).contains(key) || key.contains(Fold.key(name.surface())));
    }

    private static String place(MemberReport told, Figure figure, @Nullable String country) {
        if (figure.field() != Field.BODY) {
            return "";
        }
        var body = told.article().body();
        for (var name : told.article().names()) {
            if (name.kind() == NameKind.COUNTRY
                    && name.field() == Field.BODY
                    && name.start() >= figure.end()
                    && name.start() - figure.end() <= REACH
                    && name.end() <= body.length()
                    && !name.id().equals("country:" + country)
                    && isOnePhrase(body, figure.end(), name.start())) {
                return name.id();
            }
        }
        return "";
    }

    private static boolean isOnePhrase(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".;:!?,\n".indexOf(body.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
