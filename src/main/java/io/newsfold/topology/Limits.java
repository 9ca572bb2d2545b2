package io.newsfold.topology;

/** Sizes that every output is checked against before it is forwarded. */
final class Limits {
    /** A value that fits a topic of 4 MiB with its key, headers and batch. */
    static final int LARGEST_VALUE = 4 * 1024 * 1024 - 64 * 1024;
    /** A record of an event fits a topic of default settings. */
    static final int LARGEST_EVENT = 900_000;

    private Limits() {}
}
