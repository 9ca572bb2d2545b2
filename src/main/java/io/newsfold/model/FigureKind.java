package io.newsfold.model;

import java.util.Locale;

/** What a figure counts. In records lower case. */
public enum FigureKind {
    KILLED,
    INJURED,
    MISSING,
    ARRESTED,
    DISPLACED,
    AMOUNT,
    PERCENT,
    VOTES,
    MAGNITUDE,
    SCORE,
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
