package io.newsfold.event;

/** What matching compares of an article. Vectors are sorted by feature and frozen when the article came. */
public record Fingerprint(SparseVector title, SparseVector lead, SparseVector body, Shingles shingles) {}
