package io.newsfold.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What trees say together. Instead of walking down each tree it goes through the limits of each signal that a value
 * exceeds, and strikes out the leaves that lie on the lower side there: of each tree the first leaf that is left is the one
 * reached (QuickScorer; C. Lucchese and others, 2015). The sum is that of {@link Tree#of} in the order of the trees.
 */
final class Forest {
    /** Leaves that one number can hold. */
    private static final int MOST_LEAVES = Long.SIZE;

    private final List<Tree> trees;

    /** By signal, where its limits begin; one more than there are signals. */
    private final int[] begin;

    /** Of each signal ascending. */
    private final double[] limits;

    /** For each limit, the tree and the leaves that are left above it. */
    private final int[] tree;

    private final long[] left;

    /** For each tree, where its leaves begin. */
    private final int[] leaves;

    private final double[] says;

    private record Node(int signal, double limit, int tree, long left) {}

    /** @param signals how many there are */
    Forest(List<Tree> trees, int signals) {
        this.trees = trees.stream().anyMatch(one -> one.leaves().length > MOST_LEAVES) ? trees : List.of();
        var nodes = new ArrayList<Node>();
        leaves = new int[trees.size() + 1];
        for (int i = 0; i < trees.size(); i++) {
            int number = i;
            trees.get(i)
                    .branches((signal, limit, from, to) -> nodes.add(new Node(signal, limit, number, ~ones(from, to))));
            leaves[i + 1] = leaves[i] + trees.get(i).leaves().length;
        }
        says = trees.stream()
                .flatMapToDouble(one -> Arrays.stream(one.leaves()))
                .toArray();
        nodes.sort(Comparator.comparingInt(Node::signal).thenComparingDouble(Node::limit));
        limits = nodes.stream().mapToDouble(Node::limit).toArray();
        tree = nodes.stream().mapToInt(Node::tree).toArray();
        left = nodes.stream().mapToLong(Node::left).toArray();
        begin = new int[signals + 1];
        nodes.forEach(node -> begin[node.signal() + 1]++);
        for (int signal = 0; signal < signals; signal++) {
            begin[signal + 1] += begin[signal];
        }
    }

    /** Ones for the leaves {@code from} to {@code to}, which is not one of them. */
    private static long ones(int from, int to) {
        long upTo = to >= Long.SIZE ? -1 : (1L << to) - 1;
        return from >= Long.SIZE ? 0 : upTo & -(1L << from);
    }

    /** {@code sum} and what each tree says to the values. */
    double addTo(double sum, double[] values) {
        double added = sum;
        if (!trees.isEmpty()) {
            for (var one : trees) {
                added += one.of(values);
            }
            return added;
        }
        long[] alive = new long[leaves.length - 1];
        Arrays.fill(alive, -1);
        for (int signal = 0; signal + 1 < begin.length; signal++) {
            double value = values[signal];
            for (int i = begin[signal]; i < begin[signal + 1] && limits[i] < value; i++) {
                alive[tree[i]] &= left[i];
            }
        }
        for (int i = 0; i < alive.length; i++) {
            added += says[leaves[i] + Long.numberOfTrailingZeros(alive[i])];
        }
        return added;
    }
}
