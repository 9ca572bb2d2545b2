package io.newsfold.pivot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.text.ScannedText;
import io.newsfold.text.TextScanner;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how well the concepts of {@link Lexicon} carry across languages: the share of (same event, different event)
 * pairs that the cosine orders right (AUC), how often the nearest article of the other language tells the same event, and
 * the best F1 over one threshold. By language, against English and against all. Weights by document frequency of the file.
 * Arguments: how many characters of an article to read (0 for all), then files of labelled articles.
 */
public final class BridgeMeasure {
    private record Doc(String cluster, String language, ScannedText text, Map<String, Double> vector) {}

    private record Pair(double cosine, boolean same) {}

    private static final PrintWriter OUT =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private BridgeMeasure() {}

    public static void main(String[] arguments) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var lexicon = Lexicon.load();
        print("load %.0f ms CPU%n", (clock.getCurrentThreadCpuTime() - start) / 1e6);
        for (int i = 1; i < arguments.length; i++) {
            measure(Path.of(arguments[i]), Integer.parseInt(arguments[0]), lexicon);
        }
    }

    private static void measure(Path file, int cut, Lexicon lexicon) throws IOException {
        var docs = new ArrayList<Doc>();
        var json = new ObjectMapper();
        for (var line : Files.readAllLines(file)) {
            var node = json.readTree(line);
            var language = node.path("goldLang").asText("en");
            var whole = node.path("title").asText("") + "\n" + node.path("body").asText("");
            var text = cut > 0 && whole.length() > cut ? whole.substring(0, cut) : whole;
            var scanned = TextScanner.scan(text, language, List.of());
            docs.add(new Doc(node.path("cluster").asText(), language, scanned, concepts(lexicon, scanned, language)));
        }
        print("%s, %d articles%n", file.getFileName(), docs.size());
        weigh(docs);
        var languages = new TreeMap<String, List<Doc>>();
        docs.forEach(d ->
                languages.computeIfAbsent(d.language(), l -> new ArrayList<>()).add(d));
        var all = new ArrayList<Pair>();
        var firsts = new double[2];
        languages.forEach((name, mine) -> {
            var pairs = new ArrayList<Pair>();
            var first = new double[2];
            languages.forEach((other, theirs) -> {
                if (!other.equals(name)) {
                    compare(mine, theirs, pairs, first);
                }
            });
            var english = new ArrayList<Pair>();
            compare(mine, languages.getOrDefault("en", List.of()), english, new double[2]);
            print(
                    "  %s  %s | all %s first %.3f | %.2f ms/3000%n",
                    name,
                    name.equals("en") ? "-" : "en " + auc(english),
                    auc(pairs),
                    first[0] / first[1],
                    speed(lexicon, mine));
            all.addAll(pairs);
            firsts[0] += first[0];
            firsts[1] += first[1];
        });
        print("  all pairs %s first %.4f%n", auc(all), firsts[0] / firsts[1]);
    }

    static Map<String, Double> concepts(Lexicon lexicon, ScannedText text, String language) {
        var map = new HashMap<String, Double>();
        lexicon.read(text, language, (concept, weight) -> map.merge(concept, (double) weight, Double::sum));
        return map;
    }

    private static double speed(Lexicon lexicon, List<Doc> docs) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long characters = 0;
        for (int round = 0; round < 3; round++) {
            for (var doc : docs) {
                lexicon.read(doc.text(), doc.language(), (c, w) -> {});
                characters += doc.text().text().length();
            }
        }
        return (clock.getCurrentThreadCpuTime() - start) / 1e6 * 3000 / characters;
    }

    private static void weigh(List<Doc> docs) {
        var df = new HashMap<String, Integer>();
        docs.forEach(d -> d.vector().keySet().forEach(c -> df.merge(c, 1, Integer::sum)));
        for (var doc : docs) {
            doc.vector()
                    .replaceAll((c, w) ->
                            (w > 1 ? 1 + Math.log(w) : w) * Math.log((docs.size() + 1.0) / df.getOrDefault(c, 1)));
            double length = Math.sqrt(
                    doc.vector().values().stream().mapToDouble(w -> w * w).sum());
            doc.vector().replaceAll((c, w) -> w / length);
        }
    }

    private static void compare(List<Doc> left, List<Doc> right, List<Pair> pairs, double[] first) {
        for (var doc : left) {
            Pair best = new Pair(-1, false);
            boolean any = false;
            for (var other : right) {
                var pair = new Pair(
                        dot(doc.vector(), other.vector()), doc.cluster().equals(other.cluster()));
                any |= pair.same();
                pairs.add(pair);
                best = pair.cosine() > best.cosine() ? pair : best;
            }
            first[0] += best.same() ? 1 : 0;
            first[1] += any ? 1 : 0;
        }
    }

    /** AUC, best F1 and its threshold. */
    private static String auc(List<Pair> pairs) {
        var sorted = new ArrayList<>(pairs);
        sorted.sort((a, b) -> Double.compare(b.cosine(), a.cosine()));
        long same = sorted.stream().filter(Pair::same).count();
        double area = 0;
        double best = 0;
        double at = 0;
        long hits = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).same()) {
                hits++;
            } else {
                area += hits;
            }
            double f = 2.0 * hits / (i + 1 + same);
            if (f > best) {
                best = f;
                at = sorted.get(i).cosine();
            }
        }
        return String.format(
                Locale.ROOT, "AUC %.4f F1 %.3f at %.2f", area / ((double) same * (sorted.size() - same)), best, at);
    }

    private static double dot(Map<String, Double> a, Map<String, Double> b) {
        var small = a.size() < b.size() ? a : b;
        var large = a.size() < b.size() ? b : a;
        double sum = 0;
        for (var entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    private static void print(String format, Object... values) {
        OUT.print(String.format(Locale.ROOT, format, values));
        OUT.flush();
    }
}
