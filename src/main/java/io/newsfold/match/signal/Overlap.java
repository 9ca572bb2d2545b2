package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;

/** What two vectors share. */
final class Overlap {
    private Overlap() {}

    /** Which share of the squared weight of {@code vector} lies on features that {@code text} has, 0 to 1. */
    static double told(SparseVector vector, SparseVector text) {
        long all = 0;
        long told = 0;
        int j = 0;
        for (int i = 0; i < vector.size(); i++) {
            long square = (long) vector.weight(i) * vector.weight(i);
            all += square;
            while (j < text.size() && text.feature(j) < vector.feature(i)) {
                j++;
            }
            if (j < text.size() && text.feature(j) == vector.feature(i)) {
                told += square;
            }
        }
        return all == 0 ? 0 : (double) told / all;
    }

    /** How many features both have with at least this weight. */
    static int heavy(SparseVector a, SparseVector b, int least) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = Integer.compare(a.feature(i), b.feature(j));
            if (order == 0 && a.weight(i) >= least && b.weight(j) >= least) {
                count++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** How many of some features, ascending, a vector has. */
    static int having(int[] features, SparseVector vector) {
        int count = 0;
        int j = 0;
        for (int feature : features) {
            while (j < vector.size() && vector.feature(j) < feature) {
                j++;
            }
            count += j < vector.size() && vector.feature(j) == feature ? 1 : 0;
        }
        return count;
    }
}
