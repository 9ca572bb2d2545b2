package io.newsfold.evaluate.read;

import io.newsfold.evaluate.Score;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tallies of one set, over all articles and by language. */
public final class ReadingScores {
    /** Stands for every language. */
    public static final String ALL = "all";

    private final Map<String, Map<Measure, Tally>> tallies = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    ReadingScores() {}

    void article(String language) {
        articles.merge(ALL, 1, Integer::sum);
        articles.merge(language, 1, Integer::sum);
    }

    void count(Measure measure, String language, boolean isRight) {
        update(measure, ALL, tally -> tally.plus(isRight));
        update(measure, language, tally -> tally.plus(isRight));
    }

    /** The measure does not apply to an article. */
    void leaveOut(Measure measure, String language) {
        update(measure, ALL, Tally::plusLeftOut);
        update(measure, language, Tally::plusLeftOut);
    }

    /** A count that belongs to no language. */
    void set(Measure measure, Tally tally) {
        update(measure, ALL, old -> tally);
    }

    /** What was read wrongly, for a person to look at. */
    void miss(Measure measure, String article, String what) {
        misses.add(measure.words() + "\t" + article + "\t" + what);
    }

    /** One line a mistake: measure, article, what was marked and what was read, split by tabs. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** {@link #ALL}, English, Turkish, then the others by their tags. */
    public List<String> languages() {
        var languages = new ArrayList<String>();
        for (var first : List.of(ALL, "en", "tr")) {
            if (articles.containsKey(first)) {
                languages.add(first);
            }
        }
        articles.keySet().stream().filter(tag -> !languages.contains(tag)).forEach(languages::add);
        return languages;
    }

    public int articles(String language) {
        return articles.getOrDefault(language, 0);
    }

    /** Null where nothing was measured. */
    public @Nullable Tally tally(Measure measure, String language) {
        return tallies.getOrDefault(language, Map.of()).get(measure);
    }

    /** From 0 to 1; null where nothing was measured. */
    public @Nullable Double share(Measure measure, String language) {
        if (measure == Measure.FIGURES_F1) {
            return figures(language);
        }
        var tally = tally(measure, language);
        return tally == null || tally.all() == 0 ? null : tally.share();
    }

    /** Shares by measure and language, as JSON shows them. */
    public Map<String, Map<String, Double>> shares() {
        var shares = new LinkedHashMap<String, Map<String, Double>>();
        for (var measure : Measure.values()) {
            var row = new LinkedHashMap<String, Double>();
            for (var language : languages()) {
                var share = share(measure, language);
                if (share != null) {
                    row.put(language, share);
                }
            }
            if (!row.isEmpty()) {
                shares.put(measure.words(), row);
            }
        }
        return shares;
    }

    private @Nullable Double figures(String language) {
        var precision = tally(Measure.FIGURES_PRECISION, language);
        var recall = tally(Measure.FIGURES_RECALL, language);
        if (precision == null && recall == null) {
            return null;
        }
        var found = precision == null ? Tally.NONE : precision;
        var told = recall == null ? Tally.NONE : recall;
        return found.all() == 0 && told.all() == 0
                ? null
                : Double.valueOf(Score.of(told.right(), found.all(), told.all()).f1());
    }

    private void update(Measure measure, String language, UnaryOperator<Tally> change) {
        tallies.computeIfAbsent(language, tag -> new EnumMap<>(Measure.class))
                .compute(measure, (key, tally) -> change.apply(tally == null ? Tally.NONE : tally));
    }
}
