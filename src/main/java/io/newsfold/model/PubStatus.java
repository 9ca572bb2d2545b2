package io.newsfold.model;

/** Whether an article may be used, after ninjs {@code pubStatus}. */
public enum PubStatus {
    USABLE,
    WITHHELD,
    CANCELED
}
