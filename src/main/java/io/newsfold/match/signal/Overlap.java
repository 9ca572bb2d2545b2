package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;

/**
 * What two short vectors share.
 *
 * @param cosine 0 to 1
 * @param count how many features both have
 */
record Overlap(double cosine, int count) {
    static Overlap of(SparseVector a, SparseVector b) {
        long sum = 0;
        int count = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            int order = Integer.compare(a.feature(i), b.feature(j));
            if (order == 0) {
                sum += (long) a.weight(i) * b.weight(j);
                count++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Overlap(SparseVector.cosine(sum), count);
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
