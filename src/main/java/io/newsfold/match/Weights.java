package io.newsfold.match;

import io.newsfold.text.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The linear model: what one unit of each signal adds to the log-odds that a report tells an event. */
public final class Weights {
    private static final String RESOURCE = "weights.tsv";

    /** The weight of an encoder where it was not fitted: from reports of unlike events to such of one. */
    public static final double USUAL_ENCODER = 1.5;

    private final String version;
    private final double constant;
    private final double[] weights;

    /** One weight for each of {@link Signals#names()}. */
    public Weights(String version, double constant, double[] weights) {
        this.version = version;
        this.constant = constant;
        this.weights = weights.clone();
    }

    /** Reads the shipped resource. */
    public static Weights shipped() {
        var in = Weights.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("resource " + RESOURCE + " is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("resource " + RESOURCE + " is broken: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the lines of a file of weights: {@code version}, {@code constant} and the names of signals, each with a tab
     * and its value. Lines with # say what it was made from. A signal that is not named counts 0; a name that is none of
     * a signal is refused, with its line.
     */
    public static Weights parse(List<String> lines) {
        return WeightLines.read(lines);
    }

    /** The same for a user's file: its version tells the content, too, as {@code linear-3/ab12cd34}. */
    public static Weights ofContent(String content) {
        var read = parse(content.lines().toList());
        var hash = String.format(Locale.ROOT, "%08x", (int) (Hash.of(content) >>> 32));
        return new Weights(read.version + "/" + hash, read.constant, read.weights);
    }

    /** The lines that {@link #parse} reads. */
    public List<String> lines() {
        var lines = new ArrayList<>(List.of("version\t" + version, "constant\t" + constant));
        var names = Signals.names();
        for (int i = 0; i < weights.length; i++) {
            lines.add(names.get(i) + "\t" + weights[i]);
        }
        return lines;
    }

    /** The same to four decimals: what is told of them and what they do then agree. */
    public Weights rounded() {
        double[] rounded = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = rounded(weights[i]);
        }
        return new Weights(version, rounded(constant), rounded);
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * 10_000) / 10_000 + 0.0; // never -0.0
    }

    /**
     * The same where an encoder is asked, too: told in the version. Weights that were not fitted with one take its usual
     * weight.
     */
    Weights askingToo(String encoder) {
        double fitted = weights[Signals.ENCODER];
        var asking = withEncoder(fitted == 0 ? USUAL_ENCODER : fitted);
        return new Weights(version + "+" + encoder, constant, asking.weights);
    }

    /** The same with a weight for what an encoder says. */
    public Weights withEncoder(double weight) {
        double[] more = weights.clone();
        more[Signals.ENCODER] = weight;
        return new Weights(version, constant, more);
    }

    public String version() {
        return version;
    }

    public double of(int signal) {
        return weights[signal];
    }

    public double constant() {
        return constant;
    }

    double logOdds(double[] values) {
        double sum = constant;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    public static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
