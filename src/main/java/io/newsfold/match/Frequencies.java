package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.SparseVector;

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
    private final LongCounts own = new LongCounts();

    Frequencies(Background background) {
        this.background = background;
    }

    /** The rarity of concepts in articles of one language. */
    VectorBuilder.Rarity concepts(String tag) {
        double articles = articles(tag);
        double all = articles(ALL);
        return feature -> {
            double share = (count(feature, ALL) + 0.5) / (all + 1);
            double expected = (count(feature, tag) + LEAN * share) / (articles + LEAN);
            return Math.max(0, -StrictMath.log(expected));
        };
    }

    /** The rarity of names, whatever the language. */
    VectorBuilder.Rarity names() {
        double all = articles(ALL);
        return feature -> Math.max(0.1, -StrictMath.log((count(feature, ALL) + 0.5) / (all + 1)));
    }

    void add(Fingerprint fingerprint, String tag) {
        count(fingerprint, tag, 1);
    }

    void remove(Fingerprint fingerprint, String tag) {
        count(fingerprint, tag, -1);
    }

    private void count(Fingerprint fingerprint, String tag, int step) {
        own.add(articlesOf(tag), step);
        own.add(articlesOf(ALL), step);
        var body = fingerprint.body();
        for (int i = 0; i < body.size(); i++) {
            own.add(Feature.inLanguage(body.feature(i), tag), step);
            own.add(Feature.inLanguage(body.feature(i), ALL), step);
        }
        countNames(fingerprint.people(), step);
        countNames(fingerprint.organisations(), step);
        countNames(fingerprint.places(), step);
    }

    private void countNames(SparseVector names, int step) {
        for (int i = 0; i < names.size(); i++) {
            own.add(Feature.inLanguage(names.feature(i), ALL), step);
        }
    }

    private double articles(String tag) {
        return background.count(articlesOf(tag)) + OWN * own.get(articlesOf(tag));
    }

    private double count(int feature, String tag) {
        long key = Feature.inLanguage(feature, tag);
        return background.count(key) + OWN * own.get(key);
    }

    /** The key under which the number of articles of a language stands. */
    static long articlesOf(String tag) {
        return Feature.inLanguage(0x5eed, tag);
    }
}
