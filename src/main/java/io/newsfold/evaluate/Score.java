package io.newsfold.evaluate;

/** Precision, recall and their harmonic mean. */
public record Score(double precision, double recall, double f1) {
    /** Of so many found, so many were right, and so many there were to find. Nothing found of nothing is perfect. */
    public static Score of(long right, long found, long there) {
        double precision = found > 0 ? (double) right / found : there == 0 ? 1 : 0;
        double recall = there > 0 ? (double) right / there : 1;
        return of(precision, recall);
    }

    static Score of(double precision, double recall) {
        double sum = precision + recall;
        return new Score(precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
    }
}
