package io.newsfold.pivot;

import io.newsfold.text.ScannedText;

/** Turns a scanned text into weighted concepts. */
public interface Pivot {
    /** Takes one concept: a word such as {@code minister}, a number such as {@code #40}, or a word kept as it is. */
    @FunctionalInterface
    interface Sink {
        void concept(String concept, float weight);
    }

    /** Gives the concepts of every token of {@code text}, whose language is {@code tag}, in order. */
    void read(ScannedText text, String tag, Sink sink);
}
