package io.newsfold.language;

import io.newsfold.model.DetectedLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages by fastText's lid.176 model, corrected by letters and function words, with the declared language as a
 * prior.
 *
 * <p>A text of more than one stretch is read in up to three, spread over it, and the stretches vote: so a page with a
 * foreign quotation or menu keeps its language, with a confidence that tells of it. What a confidence means,
 * {@link Calibration} says: of the guesses at .9 nine in ten are right.
 */
public final class FastTextDetector implements LanguageDetector {
    private static final String UNKNOWN = "und";
    private static final int STRETCH = 200;
    private static final int STRETCHES = 3;
    /** How much likelier a declared language is than one that was not: little for a text, much for two or three names. */
    private static final double LEAST_ODDS = 20;

    private static final double MOST_ODDS = 10_000;
    private static final double SHORT = 60;
    /** How much less the language of the outlet's country counts than a declared one. */
    private static final double OF_COUNTRY = 0.1;
    /** What is left to a language that the model does not know, for its words to raise. */
    private static final double LEFT_TO_UNMODELLED = 5e-5;
    /** What the model leaves to a language that it rules out. */
    private static final double LEAST = 1e-9;
    /** What it leaves to the declared one: for a title of two names it is as good as sure of anything. */
    private static final double LEFT_TO_DECLARED = 0.002;
    /** What it leaves to a declared language that it does not know. */
    private static final double LEFT_TO_UNSEEN = 0.0002;

    private static final double DECLARED_ALONE = 0.9;
    private static final int NONE = -1;
    private static final int UNSEEN = -2;
    /** Labels of lid.176 that news calls otherwise. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("wuu", "zh"),
            Map.entry("yue", "zh"),
            Map.entry("arz", "ar"),
            Map.entry("nn", "no"),
            Map.entry("sh", "hr"),
            Map.entry("als", "de"),
            Map.entry("bar", "de"),
            Map.entry("azb", "az"),
            Map.entry("bh", "hi"),
            Map.entry("hif", "hi"),
            Map.entry("diq", "ku"),
            Map.entry("pnb", "pa"));

    private final Languages languages = Languages.load();
    private final FastTextModel model = FastTextFile.load("lid.176.ftz");
    private final Evidence evidence;
    private final int[] languageOfLabel;
    private final boolean[] modelled;

    public FastTextDetector() {
        languageOfLabel = new int[model.labels().size()];
        modelled = new boolean[languages.all().size()];
        for (int i = 0; i < languageOfLabel.length; i++) {
            var label = model.labels().get(i);
            @Nullable Integer language = languages.indexOf(SAME.getOrDefault(label, label));
            languageOfLabel[i] = language == null ? NONE : language;
            if (language != null) {
                modelled[language] = true;
            }
        }
        evidence = new Evidence(languages, modelled);
    }

    @Override
    public DetectedLanguage detect(String title, String body, @Nullable String declared) {
        return detect(title, body, declared, null);
    }

    @Override
    public DetectedLanguage detect(String title, String body, @Nullable String declared, @Nullable String country) {
        var expected = declared == null ? "" : DeclaredLanguage.primary(declared);
        @Nullable Integer known = languages.indexOf(expected);
        int prior = known != null ? known : expected.isEmpty() ? NONE : UNSEEN;
        double trust = 1;
        if (prior == NONE && country != null) {
            @Nullable Integer ofCountry = languages.indexOf(CountryLanguage.of(country));
            prior = ofCountry == null ? NONE : ofCountry;
            trust = OF_COUNTRY;
        }
        double[] votes = new double[languages.all().size() + 1];
        double total = 0;
        for (var stretch : stretches(title, body)) {
            var sample = Sample.of(stretch);
            if (sample.letters() > 0) {
                addVote(probabilities(sample, prior), prior, odds(sample) * trust, votes);
                total++;
            }
        }
        if (total == 0) {
            return expected.isEmpty()
                    ? new DetectedLanguage(UNKNOWN, 0, declared)
                    : new DetectedLanguage(expected, DECLARED_ALONE, declared);
        }
        int best = highest(votes);
        var tag =
                best == votes.length - 1 ? expected : languages.all().get(best).tag();
        return new DetectedLanguage(tag, Calibration.of(votes[best] / total), declared);
    }

    private static int highest(double[] votes) {
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return best;
    }

    /** Adds the probabilities of a stretch after the prior; the last place is that of a declared language unknown here. */
    private static void addVote(double[] likely, int prior, double odds, double[] votes) {
        double unseen = prior == UNSEEN ? LEFT_TO_UNSEEN * odds : 0;
        if (prior >= 0) {
            likely[prior] *= odds;
        }
        double total = unseen;
        for (double one : likely) {
            total += one;
        }
        for (int i = 0; i < likely.length; i++) {
            votes[i] += likely[i] / total;
        }
        votes[likely.length] += unseen / total;
    }

    private static double odds(Sample sample) {
        double brevity = SHORT / sample.letters();
        return Math.min(MOST_ODDS, Math.max(LEAST_ODDS, LEAST_ODDS * brevity * brevity * brevity));
    }

    /** Of each language of {@link Languages#all}; they sum to one. */
    private double[] probabilities(Sample sample, int prior) {
        double[] labels = model.probabilities(sample.utf8(), sample.size());
        double[] likely = new double[languages.all().size()];
        for (int i = 0; i < labels.length; i++) {
            if (languageOfLabel[i] >= 0) {
                likely[languageOfLabel[i]] += labels[i];
            }
        }
        if (prior >= 0) {
            likely[prior] += LEFT_TO_DECLARED;
        }
        double[] factors = evidence.of(sample);
        double total = 0;
        for (int i = 0; i < likely.length; i++) {
            likely[i] = (likely[i] + (modelled[i] ? LEAST : LEFT_TO_UNMODELLED)) * factors[i];
            total += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= total;
        }
        return likely;
    }

    /** The title with the beginning of the body, then parts further on, all cut at blanks. */
    private static List<String> stretches(String title, String body) {
        int first = end(body, STRETCH);
        var stretches = new ArrayList<String>();
        stretches.add(title.substring(0, end(title, STRETCH)) + "\n" + body.substring(0, first));
        int rest = body.length() - first;
        int further = Math.min(STRETCHES - 1, rest / STRETCH);
        for (int i = 1; i <= further; i++) {
            int from = end(body, first + (int) ((long) (rest - STRETCH) * i / further));
            stretches.add(body.substring(from, end(body, from + STRETCH)));
        }
        return stretches;
    }

    /** The first blank from {@code at}, but no further than a third of a stretch. */
    private static int end(String text, int at) {
        int end = Math.min(at, text.length());
        int limit = Math.min(text.length(), end + STRETCH / 3);
        for (int i = end; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return limit == text.length() ? limit : end;
    }
}
