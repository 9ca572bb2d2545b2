package io.newsfold.model;

/** How a text limits a figure. */
public enum Qualifier {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
}
