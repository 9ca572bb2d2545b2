package io.newsfold.record;

import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.Agreement;
import io.newsfold.model.CanonicalEvent.EventFigure;
import io.newsfold.model.CanonicalEvent.FigureValue;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of an event: one for each identity, with what every report says. */
final class Figures {
    /** Kind, then the most told; then what was told first. */
    private static final Comparator<EventFigure> ORDER = Comparator.comparing(EventFigure::kind)
            .thenComparing(figure -> -figure.values().size());

    private Figures() {}

    static List<EventFigure> of(List<MemberReport> inTime, @Nullable String country) {
        var all = new ArrayList<ToldFigure>();
        for (var told : inTime) {
            all.addAll(ToldFigure.of(told, country));
        }
        var figures = new ArrayList<EventFigure>();
        for (var group : FigureGroups.of(all)) {
            figures.add(figure(onePerReport(group)));
        }
        figures.sort(ORDER);
        return figures;
    }

    /**
     * What a report says of one figure: of a toll the most, since smaller numbers are parts of it; of a magnitude every
     * value, since sources differ; else what it says first.
     */
    private static List<ToldFigure> onePerReport(List<ToldFigure> group) {
        Map<ArticleId, ToldFigure> first = new HashMap<>();
        Set<Object> seen = new HashSet<>();
        var all = new ArrayList<ToldFigure>();
        for (var figure : group) {
            if (figure.kind() == FigureKind.MAGNITUDE) {
                if (seen.add(List.of(figure.told().id(), figure.value()))) {
                    all.add(figure);
                }
            } else {
                first.merge(figure.told().id(), figure, ToldFigureChoice::ofTwo);
            }
        }
        all.addAll(first.values());
        all.sort(Comparator.comparing(ToldFigure::told, MemberReport.IN_TIME).thenComparing(ToldFigure.AS_READ));
        return all;
    }

    /** Which of two figures of one report and identity it stands for. */
    private static final class ToldFigureChoice {
        static ToldFigure ofTwo(ToldFigure a, ToldFigure b) {
            var first = a.number();
            var second = b.number();
            if (ToldFigure.TOLLS.contains(a.kind()) && first != null && second != null) {
                int order = first.compareTo(second);
                if (order != 0) {
                    return order > 0 ? a : b;
                }
            }
            return ToldFigure.AS_READ.compare(a, b) <= 0 ? a : b;
        }
    }

    private static EventFigure figure(List<ToldFigure> group) {
        var original = group.stream().filter(figure -> !figure.told().isCopy()).toList();
        var counted = original.isEmpty() ? group : original;
        var agreement = FigureAgreement.of(counted);
        var best = counted.stream()
                .min(Comparator.comparing(ToldFigure::told, MemberReport.BEST_FIRST))
                .orElseThrow();
        return new EventFigure(
                best.kind(),
                of(counted),
                place(best),
                best.figure().unit(),
                value(counted, agreement),
                agreement,
                group.stream().map(Figures::value).toList());
    }

    private static @Nullable String of(List<ToldFigure> figures) {
        return figures.stream()
                .sorted(Comparator.comparing(ToldFigure::told, MemberReport.BEST_FIRST))
                .map(ToldFigure::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String place(ToldFigure figure) {
        return figure.place().isEmpty() ? null : Countries.english(figure.place());
    }

    /** The latest; of a growing one the highest; of agreeing ones the most exact. */
    private static Quantity value(List<ToldFigure> inTime, Agreement agreement) {
        var chosen = inTime.get(inTime.size() - 1);
        for (int i = inTime.size() - 2; i >= 0; i--) {
            var other = inTime.get(i).number();
            var number = chosen.number();
            if (other != null && number != null && isBetter(other, number, agreement)) {
                chosen = inTime.get(i);
            }
        }
        return chosen.value();
    }

    private static boolean isBetter(BigDecimal other, BigDecimal number, Agreement agreement) {
        return switch (agreement) {
            case GROWING -> other.compareTo(number) > 0;
            case AGREED, SINGLE ->
                other.stripTrailingZeros().scale() > number.stripTrailingZeros().scale();
            case CONFLICT -> false;
        };
    }

    private static FigureValue value(ToldFigure told) {
        return new FigureValue(
                told.told().id(),
                told.value(),
                told.figure().field(),
                told.figure().start(),
                told.told().article().publishedAt());
    }
}
