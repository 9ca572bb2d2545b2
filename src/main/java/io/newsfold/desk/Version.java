package io.newsfold.desk;

/** The version of the program that records tell in their provenance. */
final class Version {
    static final String NEWSFOLD = "0.1.0";

    private Version() {}
}
