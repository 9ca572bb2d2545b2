package io.newsfold.model;

import java.util.Locale;

/** A stored text of an article. Offsets count UTF-16 units in it. */
public enum Field {
    TITLE,
    DESCRIPTION,
    BODY;

    /** The name in records: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
