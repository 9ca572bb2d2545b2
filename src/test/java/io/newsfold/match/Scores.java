package io.newsfold.match;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Scores a grouping: pairs, B-cubed, pairs across languages, judged pairs. */
@NullUnmarked // every article was predicted
final class Scores {
    private Scores() {}

    static String line(List<Labelled> articles, Map<String, String> predicted, Map<List<String>, Boolean> pairs) {
        return pairs.isEmpty() ? clusters(articles, predicted) : judged(predicted, pairs);
    }

    private static String judged(Map<String, String> predicted, Map<List<String>, Boolean> pairs) {
        double both = 0;
        double together = 0;
        double same = 0;
        for (var pair : pairs.entrySet()) {
            boolean joined = predicted
                    .get(pair.getKey().get(0))
                    .equals(predicted.get(pair.getKey().get(1)));
            together += joined ? 1 : 0;
            same += pair.getValue() ? 1 : 0;
            both += joined && pair.getValue() ? 1 : 0;
        }
        return "judged " + prf(both, together, same);
    }

    private static String clusters(List<Labelled> articles, Map<String, String> predicted) {
        var gold = new HashMap<String, Integer>();
        var found = new HashMap<String, Integer>();
        var joint = new HashMap<List<String>, Integer>();
        double[] across = new double[3];
        double[] pairs = new double[3];
        for (var a : articles) {
            gold.merge(a.cluster(), 1, Integer::sum);
            found.merge(predicted.get(a.id()), 1, Integer::sum);
            joint.merge(List.of(a.cluster(), predicted.get(a.id())), 1, Integer::sum);
        }
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = articles.get(i);
                var b = articles.get(j);
                boolean same = a.cluster().equals(b.cluster());
                boolean joined = predicted.get(a.id()).equals(predicted.get(b.id()));
                if (same || joined) {
                    count(pairs, same, joined);
                    if (!a.language().equals(b.language())) {
                        count(across, same, joined);
                    }
                }
            }
        }
        double precision = 0;
        double recall = 0;
        for (var a : articles) {
            double both = joint.get(List.of(a.cluster(), predicted.get(a.id())));
            precision += both / found.get(predicted.get(a.id()));
            recall += both / gold.get(a.cluster());
        }
        double p = precision / articles.size();
        double r = recall / articles.size();
        return String.format(
                Locale.ROOT,
                "pairs %s  B3 %.3f/%.3f/%.3f  events %d of %d%s",
                prf(pairs[0], pairs[1], pairs[2]),
                p,
                r,
                2 * p * r / (p + r),
                found.size(),
                gold.size(),
                across[2] > 0 ? "  across " + prf(across[0], across[1], across[2]) : "");
    }

    private static void count(double[] counts, boolean same, boolean joined) {
        counts[0] += same && joined ? 1 : 0;
        counts[1] += joined ? 1 : 0;
        counts[2] += same ? 1 : 0;
    }

    private static String prf(double both, double found, double gold) {
        double p = found == 0 ? 0 : both / found;
        double r = gold == 0 ? 0 : both / gold;
        return String.format(Locale.ROOT, "%.3f/%.3f/%.3f", p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
