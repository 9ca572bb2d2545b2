package io.newsfold.match.signal;

import io.newsfold.event.Fingerprint;
import io.newsfold.event.SparseVector;

/**
 * How rare the words are that two texts share, whatever else stands in them.
 *
 * @param rarest ln(1 / share of articles) of the rarest word that both tell, more if both tell it often; 0 and more
 * @param rare how many words both tell that are at least {@link #RARE}
 */
record SharedRarity(double rarest, int rare) {
    /** The rarity of a word that one article in a thousand tells. */
    private static final double RARE = 7;

    static SharedRarity of(Fingerprint one, Fingerprint other) {
        var a = one.body();
        var b = other.body();
        double scaleOfA = one.bodyScale() / (double) SparseVector.ONE;
        double scaleOfB = other.bodyScale() / (double) SparseVector.ONE;
        double rarest = 0;
        int rare = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = Integer.compare(a.feature(i), b.feature(j));
            if (order == 0) {
                double rarity = Math.min(a.weight(i) * scaleOfA, b.weight(j) * scaleOfB);
                rarest = Math.max(rarest, rarity);
                rare += rarity >= RARE ? 1 : 0;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new SharedRarity(rarest, rare);
    }
}
