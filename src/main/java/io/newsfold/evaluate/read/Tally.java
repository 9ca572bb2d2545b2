package io.newsfold.evaluate.read;

/**
 * How often a measure was met.
 *
 * @param right of {@code all}
 * @param leftOut articles that the measure does not apply to
 */
public record Tally(int right, int all, int leftOut) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(boolean isRight) {
        return new Tally(right + (isRight ? 1 : 0), all + 1, leftOut);
    }

    Tally plusLeftOut() {
        return new Tally(right, all, leftOut + 1);
    }

    /** From 0 to 1; 1 of nothing. */
    public double share() {
        return all == 0 ? 1 : (double) right / all;
    }
}
