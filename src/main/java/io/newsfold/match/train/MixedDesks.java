package io.newsfold.match.train;

import io.newsfold.event.Report;
import io.newsfold.model.ArticleId;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.EventId;
import io.newsfold.text.Hash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reports of a set among those of others, as on a desk that takes all the news of some days: what is alike in one set
 * only because of how it was made says nothing there.
 */
final class MixedDesks {
    private static final int EVENTS = 6;

    /** Of so many desks that a set would fill, one is. */
    private static final int SHARE = 4;

    private static final int REPORTS = 40;
    private static final int STRANGERS = 40;

    /** Events begin on so many different days. */
    private static final int DAYS = 3;

    private static final long FIRST_DAY = 18_000;

    /** From stranger to stranger. */
    private static final long STEP = 7_919;

    private MixedDesks() {}

    private record Placed(LabelledReport labelled, EnrichedArticle article, long day) {}

    /** Desks with about {@value #EVENTS} events of a set each, and some reports of the others. */
    static List<List<LabelledReport>> of(List<LabelledReport> own, List<List<LabelledReport>> others) {
        var desks = new ArrayList<List<LabelledReport>>();
        long next = 0;
        for (var events : parts(own)) {
            var placed = new ArrayList<Placed>();
            place(events, placed);
            place(strangers(others, next), placed);
            next += STRANGERS;
            var known = new HashSet<ArticleId>();
            placed.removeIf(one -> !known.add(one.article().articleId()));
            placed.sort(Comparator.comparingLong(Placed::day));
            desks.add(inOrder(placed));
        }
        return desks;
    }

    /** As many of each set. */
    private static List<LabelledReport> strangers(List<List<LabelledReport>> others, long first) {
        var strangers = new ArrayList<LabelledReport>();
        for (long i = first; i < first + STRANGERS && !others.isEmpty(); i++) {
            var set = others.get((int) (i % others.size()));
            if (!set.isEmpty()) {
                strangers.add(set.get((int) (i * STEP % set.size())));
            }
        }
        return strangers;
    }

    private static List<List<LabelledReport>> parts(List<LabelledReport> reports) {
        long events = reports.stream().map(LabelledReport::event).distinct().count();
        var parts = new TreeMap<Long, List<LabelledReport>>();
        for (var report : reports) {
            long part = Math.floorMod(Hash.of(report.event() + "mixed"), Math.max(1, events / EVENTS));
            parts.computeIfAbsent(part, any -> new ArrayList<>()).add(report);
        }
        return parts.entrySet().stream()
                .filter(part -> part.getKey() % SHARE == 0)
                .map(Map.Entry::getValue)
                .map(list -> list.subList(0, Math.min(REPORTS, list.size())))
                .toList();
    }

    private static void place(List<LabelledReport> reports, List<Placed> placed) {
        Map<EventId, Long> shifts = new HashMap<>();
        for (var labelled : reports) {
            var article = labelled.report().article();
            long start = FIRST_DAY + Math.floorMod(Hash.of(String.valueOf(labelled.event())), DAYS);
            var shifted = Dense.isDay(article)
                    ? Dense.later(article, shifts.computeIfAbsent(labelled.event(), any -> start - Dense.day(article)))
                    : null;
            placed.add(new Placed(
                    labelled, shifted == null ? article : shifted, shifted == null ? start : Dense.day(shifted)));
        }
    }

    private static List<LabelledReport> inOrder(List<Placed> placed) {
        var reports = new ArrayList<LabelledReport>();
        for (var one : placed) {
            var print = one.labelled().report().fingerprint();
            var report = new Report(reports.size(), Instant.EPOCH, one.article(), print);
            reports.add(new LabelledReport(report, one.labelled().event()));
        }
        return reports;
    }
}
