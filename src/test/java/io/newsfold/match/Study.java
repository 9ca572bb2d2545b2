package io.newsfold.match;

import io.newsfold.event.Report;
import io.newsfold.match.signal.Profile;
import io.newsfold.match.train.LogisticRegression;
import io.newsfold.match.train.LogisticRegression.Example;
import io.newsfold.model.EventId;
import io.newsfold.pivot.Pivot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/**
 * Trains and measures the matcher on labelled articles: {@code background DIR OUT}, {@code train OUT DIR}, {@code score
 * DIR}, {@code cross DIR}, where DIR holds the sets as {@code data} and {@code gold}.
 */
@NullUnmarked // a program for people at a desk: it may stop at a file that it does not understand
final class Study {
    private static final PrintStream OUT = new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, java.nio.charset.StandardCharsets.UTF_8);
    private static final List<String> SETS = List.of(
            "data/allsides",
            "data/neus",
            "data/ecbplus",
            "data/basil",
            "data/uci",
            "data/semeval-tr",
            "data/semeval-es",
            "data/ntrex-en-tr",
            "data/ntrex-en-tr-de-es",
            "data/ntrex-14",
            "data/meantime",
            "gold/articles");
    /** Sets of one kind are left out together when figures are cross-validated. */
    private static final Map<String, String> GROUPS = Map.of(
            "data/allsides",
            "us",
            "data/neus",
            "us",
            "data/ecbplus",
            "ecb",
            "data/basil",
            "basil",
            "data/uci",
            "uci",
            "data/ntrex-en-tr",
            "ntrex",
            "data/ntrex-en-tr-de-es",
            "ntrex",
            "data/ntrex-14",
            "ntrex",
            "data/meantime",
            "meantime",
            "gold/articles",
            "gold");

    /** What is added to the fitted constant: a report left out costs more than one too many. */
    private static final double LENIENCE = 0.5;

    /** How much the fit counts beside the prior: the more, the better on these sets and the worse on others. */
    private static final double SHARE = 0.7;

    private final Pivot pivot;
    private final Background background;
    private final Map<String, List<Labelled>> sets = new LinkedHashMap<>();
    private final Path shared;

    private Study(Path shared, Pivot pivot, Background background, List<String> only) {
        this.shared = shared;
        this.pivot = pivot;
        this.background = background;
        for (var set : SETS) {
            if (only.isEmpty() || only.stream().anyMatch(set::contains)) {
                var all = Labelled.read(shared.resolve(set + ".jsonl"));
                boolean big = all.size() > 2000 && System.getProperty("quick") != null;
                sets.put(
                        set,
                        all.stream()
                                .filter(one -> !big || Math.floorMod(io.newsfold.text.Hash.of(one.cluster()), 3) == 0)
                                .toList());
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        var shared = Path.of(arguments[1]);
        var pivot = new CachingPivot(Pivots.best());
        switch (arguments[0]) {
            case "background" -> background(shared, pivot, Path.of(arguments[2]));
            case "train" -> {
                var study = new Study(shared, pivot, Background.shipped(), List.of());
                var examples = study.examples();
                Files.writeString(
                        Path.of(arguments[2]), text(fit(examples, ""), String.join(" ", study.sets.keySet())));
            }
            case "score" -> {
                var only = List.of(arguments).subList(2, arguments.length);
                var study = new Study(shared, pivot, Background.shipped(), only);
                study.sets.keySet().forEach(set -> study.score(set, Weights.shipped()));
            }
            case "cross" -> {
                var study = new Study(shared, pivot, Background.shipped(), List.of());
                var examples = study.examples();
                var all = fit(examples, "");
                for (var set : study.sets.keySet()) {
                    study.score(set, GROUPS.containsKey(set) ? fit(examples, GROUPS.get(set)) : all);
                }
                OUT.println(text(all, ""));
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void background(Path shared, Pivot pivot, Path out) throws IOException {
        var study = new Study(shared, pivot, Background.empty(), List.of());
        var counts = new BackgroundCounts(pivot);
        study.sets.values().forEach(set -> set.forEach(labelled -> counts.add(labelled.article())));
        OUT.println(counts.write(out) + " counts, " + Files.size(out) + " bytes");
    }

    private Map<String, List<Example>> examples() {
        var examples = new LinkedHashMap<String, List<Example>>();
        for (var set : sets.keySet()) {
            if (GROUPS.containsKey(set)) {
                var all = new ArrayList<>(examples(sets.get(set)));
                smallDesks(sets.get(set)).forEach(desk -> all.addAll(examples(desk)));
                examples.put(set, all);
            }
        }
        var first = fit(examples, "");
        for (var set : examples.keySet()) {
            examples.get(set).addAll(followed(sets.get(set), first));
        }
        return examples;
    }

    /** A desk that knows little decides too: the same articles as desks of a few events each. */
    private static List<List<Labelled>> smallDesks(List<Labelled> articles) {
        var desks = new TreeMap<Long, List<Labelled>>();
        int events = (int) articles.stream().map(Labelled::cluster).distinct().count();
        for (var article : articles) {
            long desk = Math.floorMod(io.newsfold.text.Hash.of("" + article.cluster()), Math.max(1, events / 5));
            desks.computeIfAbsent(desk, any -> new ArrayList<>()).add(article);
        }
        return desks.values().stream()
                .map(list -> list.subList(0, Math.min(30, list.size())))
                .toList();
    }

    /** What the matcher would see on a stream whose events were all decided rightly so far. */
    private List<Example> examples(List<Labelled> articles) {
        var matcher = new DeskMatcher(pivot, background, neutral());
        var desk = new MemoryDesk();
        var examples = new ArrayList<Example>();
        long sequence = 0;
        int known = 0;
        int reached = 0;
        for (var labelled : articles) {
            var report =
                    new Report(sequence++, Instant.EPOCH, labelled.article(), matcher.fingerprint(labelled.article()));
            desk.remember(report);
            if (labelled.cluster().isEmpty() || labelled.isDigest()) {
                continue;
            }
            var own = new EventId("evt_" + labelled.cluster());
            if (desk.event(own) != null) {
                known++;
            }
            for (var link : matcher.links(Profile.of(report), desk)) {
                reached += link.event().id().equals(own) ? 1 : 0;
                examples.add(new Example(link.values(), link.event().id().equals(own), 1));
            }
            desk.join(own, MemoryDesk.member(report));
            matcher.add(report);
        }
        if (articles.size() > 100) OUT.println("reached " + reached + " of " + known);
        return examples;
    }

    /** What the matcher sees on the stream of its own decisions, right and wrong: an event is that of most of its reports. */
    private List<Example> followed(List<Labelled> articles, Weights weights) {
        var matcher = new DeskMatcher(pivot, background, weights);
        var desk = new MemoryDesk();
        var examples = new ArrayList<Example>();
        var clusters = new HashMap<EventId, Map<String, Integer>>();
        long sequence = 0;
        for (var labelled : articles) {
            var report =
                    new Report(sequence++, Instant.EPOCH, labelled.article(), matcher.fingerprint(labelled.article()));
            desk.remember(report);
            if (labelled.cluster().isEmpty() || labelled.isDigest()) {
                continue;
            }
            var links = matcher.links(Profile.of(report), desk);
            for (var link : links) {
                var inside = clusters.get(link.event().id());
                int all = inside.values().stream().mapToInt(i -> i).sum();
                int same = inside.getOrDefault(labelled.cluster(), 0);
                if (same * 3 >= all * 2 || same * 3 <= all) {
                    examples.add(new Example(link.values(), same * 2 > all, 1));
                }
            }
            var own = !links.isEmpty() && links.get(0).logOdds() >= 0
                    ? links.get(0).event().id()
                    : new EventId("evt_" + labelled.id());
            clusters.computeIfAbsent(own, any -> new HashMap<>()).merge(labelled.cluster(), 1, Integer::sum);
            desk.join(own, MemoryDesk.member(report));
            matcher.add(report);
        }
        return examples;
    }

    private static Weights neutral() {
        return new Weights("none", 0, new double[Signals.SIZE]);
    }

    /** Every kind of set counts the same; inside a kind, every article. Drawn towards the prior. */
    private static Weights fit(Map<String, List<Example>> examples, String leftOut) {
        var sizes = new HashMap<String, Integer>();
        examples.forEach((set, list) -> sizes.merge(GROUPS.get(set), list.size(), Integer::sum));
        var weighted = new ArrayList<Example>();
        examples.forEach((set, list) -> {
            var group = GROUPS.get(set);
            if (!group.equals(leftOut)) {
                double weight = 3000.0 / Math.pow(sizes.get(group), 0.75);
                list.forEach(e -> weighted.add(new Example(e.values(), e.same(), weight)));
            }
        });
        double[] fitted = new LogisticRegression(60).fit(weighted, Signals.directions());
        var fit = new Weights("fit", fitted[0], java.util.Arrays.copyOfRange(fitted, 1, fitted.length));
        return Prior.drawn(fit, SHARE, LENIENCE);
    }

    private void score(String set, Weights weights) {
        var matcher = new DeskMatcher(pivot, background, weights);
        var desk = new MemoryDesk();
        var predicted = new HashMap<String, String>();
        long start = System.nanoTime();
        long sequence = 0;
        for (var labelled : sets.get(set)) {
            var report =
                    new Report(sequence++, Instant.EPOCH, labelled.article(), matcher.fingerprint(labelled.article()));
            desk.remember(report);
            var match = labelled.isDigest()
                    ? new Matcher.Match(null, MemoryDesk.member(report).why(), io.newsfold.model.Relation.NONE, null)
                    : matcher.match(report, desk);
            var event = match.event() == null ? new EventId("evt_" + labelled.id()) : match.event();
            if (match.relation() != io.newsfold.model.Relation.NONE) {
                desk.join(
                        event,
                        new io.newsfold.event.Member(
                                report.article().articleId(), match.relation(), match.copyOf(), match.why()));
            }
            matcher.add(report);
            predicted.put(labelled.id(), event.value());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        OUT.println(String.format(
                Locale.ROOT,
                "%-26s %s  %.0f/s",
                set,
                Scores.line(sets.get(set), predicted, pairs(set)),
                sequence / seconds));
    }

    private Map<List<String>, Boolean> pairs(String set) {
        var file = shared.resolve(set + ".pairs.jsonl");
        return Files.exists(file) ? Labelled.pairs(file) : Map.of();
    }

    private static String text(Weights weights, String from) {
        var text = new StringBuilder("# What one unit of each signal adds to the log-odds. Made by Study train, from: ")
                .append(from)
                .append("\nversion\tlinear-2\nconstant\t")
                .append(round(weights.constant()))
                .append('\n');
        var names = Signals.names();
        for (int i = 0; i < names.size(); i++) {
            text.append(names.get(i)).append('\t').append(round(weights.of(i))).append('\n');
        }
        return text.toString();
    }

    private static double round(double value) {
        return StrictMath.rint(value * 1e4) / 1e4;
    }
}
