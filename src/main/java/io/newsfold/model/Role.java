package io.newsfold.model;

/** What a date or a figure of an article is about. */
public enum Role {
    EVENT,
    BACKGROUND,
    DATELINE,
    PUBLICATION,
    OTHER
}
