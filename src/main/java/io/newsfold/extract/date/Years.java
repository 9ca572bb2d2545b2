package io.newsfold.extract.date;

/** Which four digits are a year of the news. */
final class Years {
    private static final int FIRST = 1800;
    private static final int LAST = 2100;

    private Years() {}

    /** The year, or -1. */
    static int of(int number) {
        return number >= FIRST && number <= LAST ? number : -1;
    }
}
