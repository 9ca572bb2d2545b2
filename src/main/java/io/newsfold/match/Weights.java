package io.newsfold.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The linear model: what one unit of each signal adds to the log-odds that a report tells an event. */
public final class Weights {
    private static final String RESOURCE = "weights.tsv";

    private final String version;
    private final double constant;
    private final double[] weights;

    /** One weight for each of {@link Signals#names()}. */
    public Weights(String version, double constant, double[] weights) {
        this.version = version;
        this.constant = constant;
        this.weights = weights.clone();
    }

    /** Reads the shipped resource: lines of a name and a weight; lines with # say what it was made from. */
    public static Weights shipped() {
        var in = Weights.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("resource " + RESOURCE + " is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException("resource " + RESOURCE + " is broken", e);
        }
    }

    /** Reads the lines of a file of weights. */
    public static Weights parse(List<String> lines) {
        Map<String, String> byName = new HashMap<>();
        for (var line : lines) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab > 0) {
                byName.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        var names = Signals.names();
        double[] weights = new double[names.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Double.parseDouble(byName.getOrDefault(names.get(i), "0"));
        }
        return new Weights(required(byName, "version"), Double.parseDouble(required(byName, "constant")), weights);
    }

    private static String required(Map<String, String> byName, String name) {
        var value = byName.get(name);
        if (value == null) {
            throw new IllegalStateException("resource " + RESOURCE + " has no line for " + name);
        }
        return value;
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
