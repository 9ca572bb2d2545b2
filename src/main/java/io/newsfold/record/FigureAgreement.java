package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Agreement;
import io.newsfold.model.Precision;
import io.newsfold.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the values that reports give to one figure agree. Copies have no word in it. */
final class FigureAgreement {
    private static final int MANY = 12;
    /** A rounded value may be this far off, in hundredths of the larger. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.03");

    private FigureAgreement() {}

    /** {@code figures} of one identity, in time, without copies unless there is nothing else. */
    static Agreement of(List<ToldFigure> figures) {
        var distinct = figures.stream().map(ToldFigure::value).distinct().toList();
        if (distinct.size() <= MANY && allAgree(distinct)) {
            return sources(figures) > 1 ? Agreement.AGREED : Agreement.SINGLE;
        }
        return grows(figures) ? Agreement.GROWING : Agreement.CONFLICT;
    }

    private static int sources(List<ToldFigure> figures) {
        Set<String> sources = new HashSet<>();
        for (var figure : figures) {
            if (figure.told().isIndependent()) {
                var source = CoverageCount.source(figure.told().article().outlet());
                sources.add(source == null ? "" : source);
            }
        }
        return sources.size();
    }

    private static boolean allAgree(List<Quantity> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                if (!agree(values.get(i), values.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Equal, or one is the other rounded; scores agree from either side. */
    static boolean agree(Quantity a, Quantity b) {
        if (a instanceof Quantity.Amount first && b instanceof Quantity.Amount second) {
            return agree(first.value(), second.value());
        }
        return a instanceof Quantity.Score first
                && b instanceof Quantity.Score second
                && goals(first).equals(goals(second));
    }

    private static boolean agree(BigDecimal a, BigDecimal b) {
        if (a.compareTo(b) == 0) {
            return true;
        }
        var larger = a.abs().max(b.abs());
        return a.subtract(b).abs().compareTo(larger.multiply(ROUNDING)) <= 0 && (isRounded(a, b) || isRounded(b, a));
    }

    private static boolean isRounded(BigDecimal rounded, BigDecimal exact) {
        int scale = rounded.stripTrailingZeros().scale();
        return scale < exact.stripTrailingZeros().scale()
                && exact.setScale(scale, RoundingMode.HALF_UP).compareTo(rounded) == 0;
    }

    private static List<Integer> goals(Quantity.Score score) {
        var goals = new ArrayList<Integer>();
        for (var word : Words.of(score.value())) {
            if (goals.size() < 2 && word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                goals.add(Integer.valueOf(word));
            }
        }
        goals.sort(Comparator.naturalOrder());
        return goals;
    }

    /** Whether no report is surely later than one that tells more; two of one day have no order. */
    private static boolean grows(List<ToldFigure> figures) {
        if (figures.stream().anyMatch(figure -> figure.number() == null) || figures.size() < 2) {
            return false;
        }
        var byEnd = new ArrayList<>(figures);
        byEnd.sort(Comparator.comparing(FigureAgreement::end));
        var byStart = new ArrayList<>(figures);
        byStart.sort(Comparator.comparing(figure -> figure.told().time()));
        BigDecimal highest = null;
        int next = 0;
        boolean ordered = false;
        for (var figure : byStart) {
            while (next < byEnd.size()
                    && end(byEnd.get(next)).isBefore(figure.told().time())) {
                highest = max(highest, byEnd.get(next++).number());
            }
            var value = figure.number();
            ordered |= highest != null;
            if (highest != null && value != null && value.compareTo(highest) < 0 && !agree(value, highest)) {
                return false;
            }
        }
        return ordered;
    }

    private static @Nullable BigDecimal max(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.max(b);
    }

    /** The last instant at which the report may have been published. */
    private static Instant end(ToldFigure figure) {
        var published = figure.told().article().publishedAt();
        boolean dayOnly = published != null && published.precision() != Precision.MINUTE;
        return dayOnly
                ? figure.told().time().plus(Duration.ofHours(24))
                : figure.told().time();
    }
}
