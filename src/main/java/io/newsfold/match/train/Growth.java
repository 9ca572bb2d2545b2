package io.newsfold.match.train;

import io.newsfold.match.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One tree of a boosting, grown where it gains most until it has {@value #LEAVES} leaves. */
final class Growth {
    private static final int LEAVES = 16;

    /** Draws what a leaf says to zero. */
    private static final double RIDGE = 5;

    /** The least sum of curvatures of a side. */
    private static final double LEAST = 5;

    /** The fewest examples of a side. */
    private static final int FEWEST = 60;

    private static final double LEAST_GAIN = 1e-6;

    private final Bins bins;
    private final int[] directions;
    private final double[] slope;
    private final double[] curvature;
    private final double rate;
    private final IntPredicate asked;

    /** @param asked the signals that this tree may ask */
    Growth(Bins bins, int[] directions, double[] slope, double[] curvature, double rate, IntPredicate asked) {
        this.bins = bins;
        this.directions = directions;
        this.slope = slope;
        this.curvature = curvature;
        this.rate = rate;
        this.asked = asked;
    }

    /** Where a node is parted best. */
    private record Split(int signal, int bin, double gain, double low, double high) {}

    /** What the examples of a node come to in each bin of a signal. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sums(double[] slopes, double[] curvatures, int[] counts) {}

    /** Examples that belong together so far, what they say, and between which bounds what they say must stay. */
    private static final class Node {
        final int[] examples;
        final double least;
        final double most;
        double says;

        @Nullable
        Split split;

        @Nullable
        Node low;

        @Nullable
        Node high;

        Node(int[] examples, double least, double most) {
            this.examples = examples;
            this.least = least;
            this.most = most;
        }

        double gain() {
            var at = split;
            return at == null ? 0 : at.gain();
        }
    }

    Tree tree() {
        var root = node(IntStream.range(0, slope.length).toArray(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        root.says = says(sum(slope, root.examples), sum(curvature, root.examples), root);
        var leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < LEAVES) {
            var best =
                    leaves.stream().max(Comparator.comparingDouble(Node::gain)).orElse(root);
            var split = best.split;
            if (split == null) {
                break;
            }
            part(best, split);
            leaves.remove(best);
            leaves.add(best.low);
            leaves.add(best.high);
        }
        var builder = Tree.builder();
        write(root, builder);
        return builder.build();
    }

    private void write(Node node, Tree.Builder builder) {
        var split = node.split;
        if (node.low == null || node.high == null || split == null) {
            builder.leaf(node.says * rate);
            return;
        }
        builder.branch(split.signal(), bins.limits(split.signal())[split.bin()], node.says * rate);
        write(node.low, builder);
        write(node.high, builder);
    }

    private static double sum(double[] of, int[] examples) {
        double sum = 0;
        for (int example : examples) {
            sum += of[example];
        }
        return sum;
    }

    private static double says(double slope, double curvature, Node within) {
        return Math.max(within.least, Math.min(within.most, slope / (curvature + RIDGE)));
    }

    private void part(Node node, Split split) {
        byte[] of = bins.of(split.signal());
        int[] low =
                IntStream.of(node.examples).filter(i -> of[i] <= split.bin()).toArray();
        int[] high =
                IntStream.of(node.examples).filter(i -> of[i] > split.bin()).toArray();
        double middle = (split.low() + split.high()) / 2;
        int direction = directions[split.signal()];
        node.low = node(low, direction < 0 ? middle : node.least, direction > 0 ? middle : node.most);
        node.high = node(high, direction > 0 ? middle : node.least, direction < 0 ? middle : node.most);
        node.low.says = split.low();
        node.high.says = split.high();
    }

    private Node node(int[] examples, double least, double most) {
        var node = new Node(examples, least, most);
        double slopes = sum(slope, examples);
        double curvatures = sum(curvature, examples);
        for (int signal = 0; signal < bins.signals(); signal++) {
            if (asked.test(signal)) {
                node.split = better(node, signal, sums(examples, signal), slopes, curvatures);
            }
        }
        return node;
    }

    private Sums sums(int[] examples, int signal) {
        int size = bins.limits(signal).length + 1;
        var sums = new Sums(new double[size], new double[size], new int[size]);
        byte[] of = bins.of(signal);
        for (int example : examples) {
            int bin = of[example];
            sums.slopes()[bin] += slope[example];
            sums.curvatures()[bin] += curvature[example];
            sums.counts()[bin]++;
        }
        return sums;
    }

    /** The best split by a signal, or the one that the node has if none by this signal gains more. */
    private @Nullable Split better(Node node, int signal, Sums sums, double slopes, double curvatures) {
        Split found = node.split;
        double lowSlope = 0;
        double lowCurvature = 0;
        int count = 0;
        double before = slopes * slopes / (curvatures + RIDGE);
        for (int bin = 0; bin + 1 < sums.counts().length; bin++) {
            lowSlope += sums.slopes()[bin];
            lowCurvature += sums.curvatures()[bin];
            count += sums.counts()[bin];
            if (count < FEWEST || lowCurvature < LEAST) {
                continue;
            }
            if (node.examples.length - count < FEWEST || curvatures - lowCurvature < LEAST) {
                break;
            }
            double low = says(lowSlope, lowCurvature, node);
            double high = says(slopes - lowSlope, curvatures - lowCurvature, node);
            if (directions[signal] * (high - low) < 0) {
                continue;
            }
            double gain = worth(low, lowSlope, lowCurvature)
                    + worth(high, slopes - lowSlope, curvatures - lowCurvature)
                    - before;
            if (gain > LEAST_GAIN && (found == null || gain > found.gain())) {
                found = new Split(signal, bin, gain, low, high);
            }
        }
        return found;
    }

    /** By how much examples of these sums are told better if they say so. */
    private static double worth(double says, double slope, double curvature) {
        return 2 * says * slope - says * says * (curvature + RIDGE);
    }
}
