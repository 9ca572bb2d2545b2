package io.newsfold.model;

/** What happened to an event. */
public enum ChangeKind {
    CREATED,
    UPDATED,
    CORRECTED,
    MERGED,
    SPLIT,
    CLOSED,
    REOPENED,
    RETRACTED
}
