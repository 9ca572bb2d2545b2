package io.newsfold.text;

/** How a sentence or title uses capitals: whether a capital says that a name begins. */
public enum Casing {
    /** As in running text: capitals mean something. */
    SENTENCE,
    /** Nearly every long word begins with a capital, as in American titles. */
    TITLE,
    /** Nearly all letters are capitals. */
    UPPER
}
