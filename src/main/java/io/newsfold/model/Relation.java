package io.newsfold.model;

/** What an article is to its event. */
public enum Relation {
    ORIGINAL,
    INDEPENDENT,
    REWRITE,
    COPY,
    NONE
}
