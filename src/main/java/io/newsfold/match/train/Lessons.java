package io.newsfold.match.train;

import io.newsfold.event.Report;
import io.newsfold.match.Background;
import io.newsfold.match.DeskMatcher;
import io.newsfold.match.MemoryDesk;
import io.newsfold.match.Signals;
import io.newsfold.match.Weights;
import io.newsfold.match.signal.Profile;
import io.newsfold.match.train.LogisticRegression.Example;
import io.newsfold.model.EventId;
import io.newsfold.pivot.Pivot;
import io.newsfold.text.Hash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a matcher meets on the way through a set, as examples: each event in question beside the report, and whether the
 * report belongs there.
 */
final class Lessons {
    /** A desk of few events decides too: a set is also taken as many such desks, of about so many events each. */
    private static final int EVENTS_OF_SMALL_DESK = 5;

    /** Reports of other events that each one meets alone. */
    private static final int STRANGERS = 6;

    /** From stranger to stranger, so that every report meets some other one. */
    private static final long STEP = 7_919;

    private static final int REPORTS_OF_SMALL_DESK = 30;

    private final Pivot pivot;
    private final Background background;

    Lessons(Pivot pivot, Background background) {
        this.pivot = pivot;
        this.background = background;
    }

    /** The labelled articles of a set with the fingerprints that a desk would give them. */
    List<LabelledReport> reports(TrainingSet set) {
        var reports = new ArrayList<LabelledReport>();
        var all = allReports(set);
        for (int i = 0; i < all.size(); i++) {
            var event = set.articles().get(i).event();
            if (event != null) {
                reports.add(new LabelledReport(all.get(i), new EventId(EventId.PREFIX + event)));
            }
        }
        return reports;
    }

    private List<Report> allReports(TrainingSet set) {
        var matcher = matcher(neutral());
        var reports = new ArrayList<Report>();
        for (var labelled : set.articles()) {
            var article = labelled.article();
            var report = new Report(reports.size(), Instant.EPOCH, article, matcher.fingerprint(article));
            matcher.add(report);
            reports.add(report);
        }
        return reports;
    }

    /** What would be met of the judged pairs if all that is judged had been decided rightly so far. */
    List<Example> judgedWithRightHistory(TrainingSet set) {
        return set.judged().isEmpty() ? List.of() : judged(set).withRightHistory(matcher(neutral()));
    }

    /** What is met of the judged pairs after decisions by {@code weights}. */
    List<Example> judgedWithOwnHistory(TrainingSet set, Weights weights) {
        return set.judged().isEmpty() ? List.of() : judged(set).withOwnHistory(matcher(weights));
    }

    private JudgedLessons judged(TrainingSet set) {
        return new JudgedLessons(allReports(set), set.judged());
    }

    /** The same of the set as a desk of many articles a day; empty if the set has no dates. */
    List<LabelledReport> denseReports(TrainingSet set) {
        return reports(new TrainingSet(set.name(), set.kind(), Dense.of(set.articles())));
    }

    /**
     * Each report beside a single other one, of its own event and then of any other, as if of the same day: that nothing
     * else is there, and that both came at once, makes them no one event.
     */
    List<Example> besideOneOther(List<LabelledReport> reports) {
        var examples = new ArrayList<Example>();
        var latest = new HashMap<EventId, LabelledReport>();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            var own = latest.put(report.event(), report);
            if (own != null) {
                examples.addAll(beside(own, report));
            }
            for (int stranger = 1; stranger <= STRANGERS; stranger++) {
                examples.addAll(besideStranger(reports.get((int) ((i * STEP + stranger) % reports.size())), report));
            }
        }
        return examples;
    }

    private List<Example> besideStranger(LabelledReport stranger, LabelledReport report) {
        if (stranger.event().equals(report.event())) {
            return List.of();
        }
        var other = stranger.report();
        var moved = Dense.onDayOf(report.report().article(), other.article());
        var atOnce = new Report(other.sequence(), Instant.EPOCH, moved, other.fingerprint());
        return beside(new LabelledReport(atOnce, stranger.event()), report);
    }

    /** Each report's {@link Repeat} beside the report of its event that it followed. */
    List<Example> besideItsRepeat(List<LabelledReport> reports) {
        var examples = new ArrayList<Example>();
        var latest = new HashMap<EventId, LabelledReport>();
        for (var report : reports) {
            var before = latest.put(report.event(), report);
            if (before != null) {
                Repeat.of(report, before).ifPresent(repeat -> examples.addAll(beside(before, repeat)));
            }
        }
        return examples;
    }

    private List<Example> beside(LabelledReport there, LabelledReport report) {
        return withRightHistory(List.of(there, report));
    }

    /** What would be met on many small desks if everything had been decided rightly so far. */
    List<Example> onSmallDesks(List<LabelledReport> reports) {
        var examples = new ArrayList<Example>();
        smallDesks(reports).forEach(desk -> examples.addAll(withRightHistory(desk)));
        return examples;
    }

    private static List<List<LabelledReport>> smallDesks(List<LabelledReport> reports) {
        var desks = new TreeMap<Long, List<LabelledReport>>();
        long events = reports.stream().map(LabelledReport::event).distinct().count();
        for (var report : reports) {
            long desk =
                    Math.floorMod(Hash.of(String.valueOf(report.event())), Math.max(1, events / EVENTS_OF_SMALL_DESK));
            desks.computeIfAbsent(desk, any -> new ArrayList<>()).add(report);
        }
        return desks.values().stream()
                .map(list -> list.subList(0, Math.min(REPORTS_OF_SMALL_DESK, list.size())))
                .toList();
    }

    /** What would be met of a set's reports among those of other sets. */
    List<Example> onMixedDesks(List<LabelledReport> own, List<List<LabelledReport>> others) {
        var examples = new ArrayList<Example>();
        MixedDesks.of(own, others).forEach(desk -> examples.addAll(withRightHistory(desk)));
        return examples;
    }

    /** What would be met if everything had been decided rightly so far. */
    List<Example> withRightHistory(List<LabelledReport> reports) {
        var matcher = matcher(neutral());
        var desk = new MemoryDesk();
        var examples = new ArrayList<Example>();
        for (var labelled : reports) {
            var own = labelled.event();
            for (var link : matcher.links(Profile.of(labelled.report()), desk)) {
                examples.add(new Example(link.values(), link.event().id().equals(own), 1));
            }
            desk.join(own, labelled.report());
            matcher.add(labelled.report());
        }
        return examples;
    }

    /** What is met after decisions by {@code weights}, right and wrong: an event is that of most of its reports. */
    List<Example> withOwnHistory(List<LabelledReport> reports, Weights weights) {
        var matcher = matcher(weights);
        var desk = new MemoryDesk();
        var examples = new ArrayList<Example>();
        var inside = new HashMap<EventId, Map<EventId, Integer>>();
        for (var labelled : reports) {
            var links = matcher.links(Profile.of(labelled.report()), desk);
            for (var link : links) {
                var events = inside.getOrDefault(link.event().id(), Map.of());
                int all = events.values().stream().mapToInt(Integer::intValue).sum();
                int same = events.getOrDefault(labelled.event(), 0);
                if (same * 3 >= all * 2 || same * 3 <= all) {
                    examples.add(new Example(link.values(), same * 2 > all, 1));
                }
            }
            var joined = !links.isEmpty() && links.get(0).logOdds() >= 0
                    ? links.get(0).event().id()
                    : new EventId(EventId.PREFIX + labelled.report().article().articleId());
            inside.computeIfAbsent(joined, any -> new HashMap<>()).merge(labelled.event(), 1, Integer::sum);
            desk.join(joined, labelled.report());
            matcher.add(labelled.report());
        }
        return examples;
    }

    private DeskMatcher matcher(Weights weights) {
        return new DeskMatcher(pivot, background, weights);
    }

    private static Weights neutral() {
        return new Weights("none", 0, new double[Signals.SIZE]);
    }
}
