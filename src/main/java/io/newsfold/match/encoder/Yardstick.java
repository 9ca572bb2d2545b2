package io.newsfold.match.encoder;

import io.newsfold.match.encoder.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What the cosines of a model mean, and which languages it reads: one model spreads them from 0 to 1, another packs them
 * between .7 and .9. Measured on shipped samples, within English and from English to other languages.
 */
final class Yardstick {
    private static final String ENGLISH = "en";

    /** By how much reports of one event must be more alike than others, or the model tells nothing. */
    private static final double LEAST_WIDTH = 0.02;

    /** The bounds of likeness. */
    static final double MOST = 1.5;

    static final double LEAST = -0.5;

    /** A language is read if reports in it and in English stand apart by this share of what two in English do. */
    private static final double READ = 0.5;

    private final Scale within;
    private final Scale across;
    private final Map<String, Boolean> read;
    private final boolean readsOthers;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Vector(Sample sample, float[] numbers) {
        boolean isIn(String language) {
            return sample.language().equals(language);
        }
    }

    /**
     * A model's cosines of two kinds of pairs.
     *
     * @param unlike the mean of reports of two events that have nothing in common
     * @param alike the mean of two reports of one event
     */
    record Scale(double unlike, double alike) {
        double width() {
            return alike - unlike;
        }

        /** 0 for as much as unlike events have in common, 1 for as much as reports of one event; -0.5 to 1.5. */
        double likeness(double cosine) {
            return Math.max(LEAST, Math.min(MOST, (cosine - unlike) / width()));
        }
    }

    private Yardstick(Scale within, Scale across, Map<String, Boolean> read, boolean readsOthers) {
        this.within = within;
        this.across = across;
        this.read = read;
        this.readsOthers = readsOthers;
    }

    /**
     * Measures a model.
     *
     * @throws IllegalArgumentException if reports of one event are no more alike to it than others
     */
    static Yardstick of(Encoder encoder) {
        var vectors = Samples.shipped().stream()
                .map(sample -> new Vector(sample, encoder.encode(sample.text())))
                .toList();
        var within = scale(vectors, (one, other) -> one.isIn(ENGLISH) && other.isIn(ENGLISH));
        if (!(within.width() >= LEAST_WIDTH)) {
            throw new IllegalArgumentException(
                    encoder.name()
                            + " does not tell reports of one event from others: is it an encoder of sentences, and the tokenizer its own?");
        }
        double wanted = Math.max(LEAST_WIDTH, READ * within.width());
        Map<String, Boolean> read = new TreeMap<>();
        var readBesides = new ArrayList<String>();
        for (var language : vectors.stream()
                .map(vector -> vector.sample().language())
                .distinct()
                .toList()) {
            boolean isRead = language.equals(ENGLISH)
                    || toEnglish(vectors, List.of(language)).width() >= wanted;
            read.put(language, isRead);
            if (isRead && !language.equals(ENGLISH)) {
                readBesides.add(language);
            }
        }
        return new Yardstick(within, toEnglish(vectors, readBesides), read, readBesides.size() * 2 >= read.size());
    }

    private static Scale toEnglish(List<Vector> vectors, List<String> languages) {
        return scale(
                vectors,
                (one, other) ->
                        one.isIn(ENGLISH) && languages.contains(other.sample().language()));
    }

    private static Scale scale(List<Vector> vectors, BiPredicate<Vector, Vector> isMeant) {
        double[] sums = new double[2];
        int[] pairs = new int[2];
        for (var one : vectors) {
            for (var other : vectors) {
                boolean isItself = one.sample().equals(other.sample());
                if (!isItself && isMeant.test(one, other)) {
                    int alike = one.sample().event().equals(other.sample().event()) ? 1 : 0;
                    sums[alike] += cosine(one.numbers(), other.numbers());
                    pairs[alike]++;
                }
            }
        }
        return new Scale(sums[0] / Math.max(1, pairs[0]), sums[1] / Math.max(1, pairs[1]));
    }

    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * (double) other[i];
        }
        return sum;
    }

    /** Whether the model reads a language; one that was not measured, if it reads most of those that were. */
    boolean reads(String language) {
        return read.getOrDefault(language, readsOthers);
    }

    /** How much more alike two reports in languages that are read are than such that have nothing in common. */
    double likeness(boolean isOneLanguage, double cosine) {
        return (isOneLanguage ? within : across).likeness(cosine);
    }
}
