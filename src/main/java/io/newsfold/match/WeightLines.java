package io.newsfold.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a file of weights on their way in; what is wrong is told with its line. */
final class WeightLines {
    private static final String VERSION = "version";
    private static final String CONSTANT = "constant";
    private static final String TREE = "tree";

    private final List<String> names = Signals.names();
    private final double[] weights = new double[names.size()];
    private final List<Tree> trees = new ArrayList<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private @Nullable String version;
    private double constant;

    private WeightLines() {}

    static Weights read(List<String> lines) {
        var reading = new WeightLines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reading.take(line, i + 1);
            }
        }
        return reading.weights();
    }

    private void take(String line, int number) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw wrong(number, "must be a name, a tab and a value: '" + line + "'");
        }
        var name = line.substring(0, tab).strip();
        var value = line.substring(tab + 1).strip();
        if (name.equals(TREE)) {
            trees.add(tree(value, number));
            return;
        }
        @Nullable Integer before = seen.put(name, number);
        if (before != null) {
            throw wrong(number, name + " stands in line " + before + " already");
        }
        int signal = names.indexOf(name);
        if (name.equals(VERSION)) {
            version = value;
        } else if (name.equals(CONSTANT)) {
            constant = number(value, number);
        } else if (signal >= 0) {
            weights[signal] = number(value, number);
        } else {
            throw wrong(number, "there is no signal " + name);
        }
    }

    private Tree tree(String value, int line) {
        try {
            return Tree.parse(value, names);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
        }
    }

    private static double number(String value, int line) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + line + ": '" + value + "' is no number", e);
        }
        if (!Double.isFinite(number)) {
            throw wrong(line, "'" + value + "' is no number");
        }
        return number;
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("line " + line + ": " + what);
    }

    private Weights weights() {
        if (version == null || version.isEmpty() || !seen.containsKey(CONSTANT)) {
            throw new IllegalArgumentException("a line for version and one for constant are needed");
        }
        return new Weights(version, constant, weights, trees);
    }
}
