package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.SparseVector;
import io.newsfold.match.signal.Feature;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many articles a feature occurs: the shipped background and the articles of the desk together, by language and
 * in all. A word that a language has few articles for leans on all languages.
 */
final class Frequencies {
    /** How many articles of a language its own counts need to outweigh those of all languages. */
    private static final double LEAN = 40;

    /** How much more an article of the desk tells than one of the background. */
    private static final double OWN = 2;

    private static final String ALL = "*";

    private final Background background;
    private final Map<String, Own> own = new HashMap<>();

    /** What the desk counts of its own: articles, and features by the bits that vectors keep. */
    private static final class Own {
        final IntCounts features = new IntCounts();
        int articles;
    }

    Frequencies(Background background) {
        this.background = background;
    }

    /** The rarity of concepts in articles of one language. */
    VectorBuilder.Rarity concepts(String tag) {
        var ownIn = own(tag);
        var ownAll = own(ALL);
        double articles = articles(tag, ownIn);
        double all = articles(ALL, ownAll);
        return feature -> {
            double share = (count(feature, ALL, ownAll) + 0.5) / (all + 1);
            double expected = (count(feature, tag, ownIn) + LEAN * share) / (articles + LEAN);
            return Math.max(0, -StrictMath.log(expected));
        };
    }

    /** The rarity of names, whatever the language. */
    VectorBuilder.Rarity names() {
        var ownAll = own(ALL);
        double all = articles(ALL, ownAll);
        return feature -> Math.max(0.1, -StrictMath.log((count(feature, ALL, ownAll) + 0.5) / (all + 1)));
    }

    void add(Fingerprint fingerprint, String tag) {
        count(fingerprint, tag, 1);
    }

    void remove(Fingerprint fingerprint, String tag) {
        count(fingerprint, tag, -1);
    }

    private void count(Fingerprint fingerprint, String tag, int step) {
        var inLanguage = own.computeIfAbsent(tag, any -> new Own());
        var inAll = own.computeIfAbsent(ALL, any -> new Own());
        inLanguage.articles += step;
        inAll.articles += step;
        count(fingerprint.body(), inLanguage, step);
        count(fingerprint.body(), inAll, step);
        count(fingerprint.people(), inAll, step);
        count(fingerprint.organisations(), inAll, step);
        count(fingerprint.places(), inAll, step);
    }

    private static void count(SparseVector vector, Own counts, int step) {
        for (int i = 0; i < vector.size(); i++) {
            counts.features.add(vector.feature(i), step);
        }
    }

    private Own own(String tag) {
        var known = own.get(tag);
        return known == null ? new Own() : known;
    }

    private double articles(String tag, Own counts) {
        return background.count(articlesOf(tag)) + OWN * counts.articles;
    }

    private double count(int feature, String tag, Own counts) {
        return background.count(Feature.inLanguage(feature, tag))
                + OWN * counts.features.get(feature >> SparseVector.DROPPED_BITS);
    }

    /** The key under which the number of articles of a language stands. */
    static long articlesOf(String tag) {
        return Feature.inLanguage(0x5eed, tag);
    }
}
