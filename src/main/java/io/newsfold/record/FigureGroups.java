package io.newsfold.record;

import io.newsfold.model.ArticleId;
import io.newsfold.model.FigureKind;
import io.newsfold.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts figures of one identity together. Kind, unit, place and what they count make it. What a figure counts is told in
 * other words by each report, so two names of it are one where different reports give them the same value; a figure of
 * nothing told is nobody's rival: it joins one of its value or stands alone.
 */
final class FigureGroups {
    private record Identity(FigureKind kind, String unit, String place, String whom, String value) {}

    private static final class Group {
        private final Identity identity;
        private final List<ToldFigure> figures = new ArrayList<>();
        private final Set<ArticleId> reports = new HashSet<>();
        private Group root = this;

        Group(Identity identity) {
            this.identity = identity;
        }

        Group root() {
            var group = this;
            while (group.root != group) {
                group = group.root;
            }
            return group;
        }

        boolean isNameless() {
            return !identity.value.isEmpty();
        }

        void join(Group other) {
            var into = other.root();
            var from = root();
            if (into != from) {
                from.root = into;
                into.reports.addAll(from.reports);
            }
        }
    }

    private FigureGroups() {}

    /** Groups in a fixed order, figures in the order given. */
    static List<List<ToldFigure>> of(List<ToldFigure> figures) {
        Map<Identity, Group> groups = new LinkedHashMap<>();
        for (var figure : figures) {
            var group = groups.computeIfAbsent(identity(figure), Group::new);
            group.figures.add(figure);
            group.reports.add(figure.told().id());
        }
        joinByValue(List.copyOf(groups.values()));
        Map<Group, List<ToldFigure>> joined = new LinkedHashMap<>();
        groups.values()
                .forEach(group -> joined.computeIfAbsent(group.root(), root -> new ArrayList<>())
                        .addAll(group.figures));
        return List.copyOf(joined.values());
    }

    private static Identity identity(ToldFigure told) {
        var unit = told.figure().unit();
        boolean one = ToldFigure.TOLLS.contains(told.kind())
                || told.kind() == FigureKind.MAGNITUDE
                || told.kind() == FigureKind.SCORE;
        return new Identity(
                told.kind(),
                unit == null ? "" : unit,
                told.place(),
                told.whom(),
                one || !told.whom().isEmpty() ? "" : text(told.value()));
    }

    private static void joinByValue(List<Group> groups) {
        Map<String, List<Group>> byValue = new TreeMap<>();
        for (var group : groups) {
            if (ToldFigure.TOLLS.contains(group.identity.kind)) {
                continue;
            }
            group.figures.stream()
                    .map(told -> text(told.value()))
                    .distinct()
                    .forEach(value -> byValue.computeIfAbsent(
                                    group.identity.kind + "|" + group.identity.unit + "|" + value,
                                    key -> new ArrayList<>())
                            .add(group));
        }
        byValue.values().forEach(FigureGroups::joinBucket);
    }

    /** The named ones first, the most told before others; each joins the first whose reports are not its own. */
    private static void joinBucket(List<Group> bucket) {
        bucket.sort(Comparator.comparing(Group::isNameless)
                .thenComparing(group -> -group.figures.size())
                .thenComparing(group -> group.identity.whom));
        var roots = new ArrayList<Group>();
        for (var group : bucket) {
            var root = group.root();
            var match = group.isNameless() && !roots.isEmpty()
                    ? roots.get(0)
                    : roots.stream()
                            .limit(16)
                            .filter(known -> known.root().reports.stream().noneMatch(root.reports::contains))
                            .findFirst()
                            .orElse(null);
            if (match == null) {
                roots.add(group);
            } else {
                group.join(match);
            }
        }
    }

    private static String text(Quantity value) {
        return value instanceof Quantity.Amount amount ? amount.value().toPlainString() : value.toString();
    }
}
