package io.newsfold.model;

/** What a name names. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    PLACE,
    COUNTRY
}
