package io.newsfold.evaluate;

import io.newsfold.evaluate.Gold.Label;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a clustering agrees with the gold one.
 *
 * <p>Pairwise: over unordered pairs of articles, how many are together in both (Miranda et al. 2018 call its F1 the
 * standard one). B-cubed (Bagga and Baldwin 1998): for each article, the share of its cluster that belongs there and of
 * its event that is there. Cross-lingual: pairwise, over pairs in two languages only; null if all are in one.
 *
 * @param missing articles that were not predicted; each stands alone
 */
public record ClusterScores(
        int articles,
        int missing,
        int goldEvents,
        int foundEvents,
        Score pairs,
        Score bCubed,
        @Nullable Score crossLingual) {
    /** Scores {@code predicted}, by the article's own id, against the labels. */
    public static ClusterScores of(Gold gold, Map<String, String> predicted) {
        var counts = new Counts();
        int missing = 0;
        for (var entry : gold.labels().entrySet()) {
            @Nullable String found = predicted.get(entry.getKey());
            missing += found == null ? 1 : 0;
            counts.add(entry.getValue(), found == null ? "missing:" + entry.getKey() : "event:" + found);
        }
        return counts.scores(gold.labels().size(), missing);
    }

    /** A cell of a table: an event against an event or a language. */
    private record Cell(String gold, String other) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell that) {
            int byGold = gold.compareTo(that.gold);
            return byGold != 0 ? byGold : other.compareTo(that.other);
        }
    }

    private static final class Counts {
        private final TreeMap<String, Integer> gold = new TreeMap<>();
        private final TreeMap<String, Integer> found = new TreeMap<>();
        private final TreeMap<String, Integer> languages = new TreeMap<>();
        private final TreeMap<Cell, Integer> goldByFound = new TreeMap<>();
        private final TreeMap<Cell, Integer> goldByLanguage = new TreeMap<>();
        private final TreeMap<Cell, Integer> foundByLanguage = new TreeMap<>();
        private final TreeMap<Cell, TreeMap<String, Integer>> bothByLanguage = new TreeMap<>();

        void add(Label label, String cluster) {
            gold.merge(label.cluster(), 1, Integer::sum);
            found.merge(cluster, 1, Integer::sum);
            languages.merge(label.language(), 1, Integer::sum);
            var both = new Cell(label.cluster(), cluster);
            goldByFound.merge(both, 1, Integer::sum);
            goldByLanguage.merge(new Cell(label.cluster(), label.language()), 1, Integer::sum);
            foundByLanguage.merge(new Cell(cluster, label.language()), 1, Integer::sum);
            bothByLanguage.computeIfAbsent(both, cell -> new TreeMap<>()).merge(label.language(), 1, Integer::sum);
        }

        ClusterScores scores(int articles, int missing) {
            return new ClusterScores(
                    articles, missing, gold.size(), found.size(), pairwise(), bCubed(articles), crossLingual());
        }

        private Score pairwise() {
            return Score.of(pairs(goldByFound.values()), pairs(found.values()), pairs(gold.values()));
        }

        private Score bCubed(int articles) {
            double precision = 0;
            double recall = 0;
            for (var entry : goldByFound.entrySet()) {
                double square = (double) entry.getValue() * entry.getValue();
                recall += square / gold.getOrDefault(entry.getKey().gold(), 1);
                precision += square / found.getOrDefault(entry.getKey().other(), 1);
            }
            int all = Math.max(1, articles);
            return Score.of(precision / all, recall / all);
        }

        /** All pairs less those in one language. */
        private @Nullable Score crossLingual() {
            if (languages.size() < 2) {
                return null;
            }
            long bothInOne = bothByLanguage.values().stream()
                    .mapToLong(cell -> pairs(cell.values()))
                    .sum();
            return Score.of(
                    pairs(goldByFound.values()) - bothInOne,
                    pairs(found.values()) - pairs(foundByLanguage.values()),
                    pairs(gold.values()) - pairs(goldByLanguage.values()));
        }

        private static long pairs(Iterable<Integer> sizes) {
            long pairs = 0;
            for (int size : sizes) {
                pairs += (long) size * (size - 1) / 2;
            }
            return pairs;
        }
    }
}
