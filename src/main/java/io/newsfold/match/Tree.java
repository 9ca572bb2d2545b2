package io.newsfold.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A decision tree over the values of signals: what it says is added to the log-odds. Each node has what it would say if
 * it went no further, so that the way to a leaf tells which signal moved the sum by how much.
 *
 * <p>The source of telling it along the way: A. Saabas, "Interpreting random forests", 2014.
 */
public final class Tree {
    private static final int LEAF = -1;

    private final int[] signals;
    private final double[] limits;
    private final int[] high;
    private final double[] says;

    private Tree(int[] signals, double[] limits, int[] high, double[] says) {
        this.signals = signals;
        this.limits = limits;
        this.high = high;
        this.says = says;
    }

    /** A tree of nodes in the order of {@link Builder}. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the leaf says that the values lead to. */
    public double of(double[] values) {
        int node = 0;
        while (signals[node] != LEAF) {
            node = next(node, values);
        }
        return says[node];
    }

    /** Adds to each signal what it moved on the way to the leaf; the sum of these and {@link #start} is what the leaf says. */
    void tell(double[] values, double[] moved) {
        int node = 0;
        while (signals[node] != LEAF) {
            int next = next(node, values);
            moved[signals[node]] += says[next] - says[node];
            node = next;
        }
    }

    /** Takes a branch: the signal it asks, its limit, and the leaves of its lower side, from the first to before the last. */
    @FunctionalInterface
    interface BranchSink {
        void branch(int signal, double limit, int from, int to);
    }

    /** Gives all branches; leaves are numbered as {@link #leaves} lists them. */
    void branches(BranchSink sink) {
        int leaf = 0;
        for (int node = 0; node < signals.length; node++) {
            if (signals[node] == LEAF) {
                leaf++;
            } else {
                int low = (int) IntStream.range(node + 1, high[node])
                        .filter(below -> signals[below] == LEAF)
                        .count();
                sink.branch(signals[node], limits[node], leaf, leaf + low);
            }
        }
    }

    /** What its leaves say, from the lowest values to the highest. */
    double[] leaves() {
        return IntStream.range(0, signals.length)
                .filter(node -> signals[node] == LEAF)
                .mapToDouble(node -> says[node])
                .toArray();
    }

    boolean asks(int signal) {
        return IntStream.of(signals).anyMatch(asked -> asked == signal);
    }

    /** What it says before any signal is asked. */
    double start() {
        return says[0];
    }

    private int next(int node, double[] values) {
        return values[signals[node]] <= limits[node] ? node + 1 : high[node];
    }

    /** Numbers to so many decimals as a file of weights has. */
    Tree rounded() {
        return new Tree(signals, rounded(limits), high, rounded(says));
    }

    private static double[] rounded(double[] numbers) {
        double[] rounded = numbers.clone();
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = Weights.rounded(rounded[i]);
        }
        return rounded;
    }

    /**
     * One line: from the root on each node, then its branch of lower values, then that of higher ones. A node is
     * {@code signal<=limit:says}, a leaf what it says.
     */
    String line(List<String> names) {
        var nodes = new ArrayList<String>();
        for (int i = 0; i < signals.length; i++) {
            nodes.add(signals[i] == LEAF ? "" + says[i] : names.get(signals[i]) + "<=" + limits[i] + ":" + says[i]);
        }
        return String.join(" ", nodes);
    }

    /** Reads what {@link #line} writes; what is wrong is told in the message of the exception. */
    static Tree parse(String line, List<String> names) {
        var builder = builder();
        for (var node : line.split(" ", -1)) {
            int signal = node.indexOf("<=");
            int limit = node.indexOf(':');
            if (signal < 0) {
                builder.leaf(number(node));
            } else if (limit < signal) {
                throw new IllegalArgumentException("'" + node + "' must be signal<=limit:number");
            } else {
                int index = names.indexOf(node.substring(0, signal));
                if (index < 0) {
                    throw new IllegalArgumentException("there is no signal " + node.substring(0, signal));
                }
                builder.branch(index, number(node.substring(signal + 2, limit)), number(node.substring(limit + 1)));
            }
        }
        return builder.build();
    }

    private static double number(String text) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("'" + text + "' is no number");
        }
        return number;
    }

    /** Takes nodes from the root on: after a branch all of its lower side, then all of its higher side. */
    public static final class Builder {
        private final List<Integer> signals = new ArrayList<>();
        private final List<Double> limits = new ArrayList<>();
        private final List<Double> says = new ArrayList<>();

        private Builder() {}

        /** A node that asks a signal: values up to {@code limit} go to the lower side. */
        public void branch(int signal, double limit, double saying) {
            signals.add(signal);
            limits.add(limit);
            says.add(saying);
        }

        /** A node that says something and asks nothing. */
        public void leaf(double saying) {
            branch(LEAF, 0, saying);
        }

        /** The tree; refused if a branch lacks a side or a node belongs to none. */
        public Tree build() {
            int size = signals.size();
            int[] high = new int[size];
            int end = size == 0 ? -1 : side(0, high);
            if (end != size) {
                throw new IllegalArgumentException("a tree has two sides for each branch, and nothing beside");
            }
            return new Tree(
                    signals.stream().mapToInt(Integer::intValue).toArray(),
                    limits.stream().mapToDouble(Double::doubleValue).toArray(),
                    high,
                    says.stream().mapToDouble(Double::doubleValue).toArray());
        }

        /** Where the nodes of one side end; beyond the list if it lacks some. */
        private int side(int from, int[] high) {
            int open = 1;
            int node = from;
            var branches = new ArrayList<Integer>();
            while (open > 0 && node < signals.size()) {
                if (signals.get(node) != LEAF) {
                    branches.add(node);
                    open++;
                    node++;
                    continue;
                }
                open--;
                node++;
                if (!branches.isEmpty()) {
                    high[branches.remove(branches.size() - 1)] = node;
                }
            }
            return open == 0 ? node : -1;
        }
    }
}
