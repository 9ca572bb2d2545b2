package io.newsfold.language;

/**
 * Turns what the votes say into how often such votes are right: rising lines between points, which are the shares of right
 * guesses in bins of the votes, over titles, sentences and first five and three words. The points are means over two
 * samples, every other document of each: NTREX in 14 languages, which counts .85, and news in English, Turkish and Spanish.
 *
 * <p>Mean distance of confidence and share on the documents left out: .006 for the first (as before), .023 for the second
 * (.038 before). No bin of the first is further off than .10.
 */
final class Calibration {
    private static final double[] VOTES = {0, 0.17, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.86, 0.94, 1};
    private static final double[] RIGHT = {0, 0.14, 0.27, 0.38, 0.46, 0.63, 0.74, 0.83, 0.90, 0.96, 1};

    private Calibration() {}

    /** The confidence of a share of the votes, both from 0 to 1. */
    static double of(double votes) {
        int i = 1;
        while (i < VOTES.length - 1 && votes > VOTES[i]) {
            i++;
        }
        double part = (votes - VOTES[i - 1]) / (VOTES[i] - VOTES[i - 1]);
        return Math.max(0, Math.min(1, RIGHT[i - 1] + part * (RIGHT[i] - RIGHT[i - 1])));
    }
}
