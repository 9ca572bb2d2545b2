package io.newsfold.match.encoder;

/**
 * A model that turns a text into a vector, so that texts of one meaning lie near each other. The same text gives the same
 * vector as long as the process lives and in every process on a machine of that kind. Threads may share it.
 */
public interface Encoder {
    /** The model by name and content, as {@code all-minilm-l6-v2-q/3f2a90c1}: other files are another encoder. */
    String name();

    /** The vector of a text, of length 1; all zeros if the text has none. */
    float[] encode(String text);
}
