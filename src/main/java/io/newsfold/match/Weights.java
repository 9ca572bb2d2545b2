package io.newsfold.match;

import io.newsfold.text.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The model: what one unit of each signal adds to the log-odds that a report tells an event, and trees that add what
 * signals say only together.
 */
public final class Weights {
    private static final String RESOURCE = "weights.tsv";

    /** The weight of an encoder where it was not fitted: from reports of unlike events to such of one. */
    public static final double USUAL_ENCODER = 1.5;

    private final String version;
    private final double constant;
    private final double[] weights;
    private final List<Tree> trees;
    private final Forest forest;
    private final double start;

    /** A linear model: one weight for each of {@link Signals#names()}. */
    public Weights(String version, double constant, double[] weights) {
        this(version, constant, weights, List.of());
    }

    /** The same and trees, whose sum is added. */
    public Weights(String version, double constant, double[] weights, List<Tree> trees) {
        this.version = version;
        this.constant = constant;
        this.weights = weights.clone();
        this.trees = List.copyOf(trees);
        this.forest = new Forest(this.trees, Signals.SIZE);
        this.start = constant + trees.stream().mapToDouble(Tree::start).sum();
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

    /** The same for a user's file: its version tells the content, too, as {@code trees-2/ab12cd34}. */
    public static Weights ofContent(String content) {
        var read = parse(content.lines().toList());
        var hash = String.format(Locale.ROOT, "%08x", (int) (Hash.of(content) >>> 32));
        return new Weights(read.version + "/" + hash, read.constant, read.weights, read.trees);
    }

    /** The lines that {@link #parse} reads. */
    public List<String> lines() {
        var lines = new ArrayList<>(List.of("version\t" + version, "constant\t" + constant));
        var names = Signals.names();
        for (int i = 0; i < weights.length; i++) {
            lines.add(names.get(i) + "\t" + weights[i]);
        }
        trees.forEach(tree -> lines.add("tree\t" + tree.line(names)));
        return lines;
    }

    /** The same to four decimals: what is told of them and what they do then agree. */
    public Weights rounded() {
        double[] rounded = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = rounded(weights[i]);
        }
        return new Weights(
                version,
                rounded(constant),
                rounded,
                trees.stream().map(Tree::rounded).toList());
    }

    static double rounded(double value) {
        return StrictMath.rint(value * 10_000) / 10_000 + 0.0; // never -0.0
    }

    /**
     * The same where an encoder is asked, too: told in the version. Weights that were not fitted with one take its usual
     * weight.
     */
    Weights askingToo(String encoder) {
        double fitted = weights[Signals.ENCODER];
        var asking = withEncoder(fitted == 0 ? USUAL_ENCODER : fitted);
        return new Weights(version + "+" + encoder, constant, asking.weights, trees);
    }

    /** The same with a weight for what an encoder says. */
    public Weights withEncoder(double weight) {
        double[] more = weights.clone();
        more[Signals.ENCODER] = weight;
        return new Weights(version, constant, more, trees);
    }

    public String version() {
        return version;
    }

    /** The linear part alone. */
    public double of(int signal) {
        return weights[signal];
    }

    /** Whether it makes anything of a signal. */
    boolean asks(int signal) {
        return weights[signal] != 0 || trees.stream().anyMatch(tree -> tree.asks(signal));
    }

    public double constant() {
        return constant;
    }

    /** The log-odds before any signal speaks. */
    public double start() {
        return start;
    }

    /** That a report tells an event, by the values of {@link Signals}. */
    public double logOdds(double[] values) {
        double sum = constant;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return forest.addTo(sum, values);
    }

    /** What each signal adds to {@link #start}; together they are the log-odds. */
    double[] parts(double[] values) {
        double[] parts = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            parts[i] = weights[i] * values[i];
        }
        trees.forEach(tree -> tree.tell(values, parts));
        return parts;
    }

    public static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
