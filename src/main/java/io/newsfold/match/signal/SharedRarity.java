package io.newsfold.match.signal;

import io.newsfold.event.SparseVector;

/** How rare the words are that two texts share, whatever else stands in them. */
final class SharedRarity {
    private SharedRarity() {}

    /** ln(1 / share of articles) of the rarest word that both tell, more if both tell it often; 0 and more. */
    static double rarest(Comparison pair) {
        double best = 0;
        var a = pair.one().print();
        var b = pair.other().print();
        double one = a.bodyScale() / (double) SparseVector.ONE;
        double other = b.bodyScale() / (double) SparseVector.ONE;
        int i = 0;
        int j = 0;
        while (i < a.body().size() && j < b.body().size()) {
            int order = Integer.compare(a.body().feature(i), b.body().feature(j));
            if (order == 0) {
                best = Math.max(
                        best, Math.min(a.body().weight(i) * one, b.body().weight(j) * other));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return best;
    }

    /** How many words both tell that are at least this rare. */
    static int atLeast(Comparison pair, double least) {
        int count = 0;
        var a = pair.one().print();
        var b = pair.other().print();
        double one = a.bodyScale() / (double) SparseVector.ONE;
        double other = b.bodyScale() / (double) SparseVector.ONE;
        int i = 0;
        int j = 0;
        while (i < a.body().size() && j < b.body().size()) {
            int order = Integer.compare(a.body().feature(i), b.body().feature(j));
            if (order == 0 && a.body().weight(i) * one >= least && b.body().weight(j) * other >= least) {
                count++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }
}
