package io.newsfold.model;

/** A word or phrase that told the type of an event, where it stands. */
public record TypeEvidence(String surface, Field field, int start, int end) {}
