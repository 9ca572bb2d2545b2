package io.newsfold.model;

/** Where an event stands in time, as its reports tell it. */
public enum Phase {
    PLANNED,
    ONGOING,
    OCCURRED,
    CANCELLED
}
