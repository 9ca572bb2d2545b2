package io.newsfold.model;

/** How exactly a time is known. */
public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR
}
