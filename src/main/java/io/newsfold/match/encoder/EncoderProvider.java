package io.newsfold.match.encoder;

import java.io.IOException;

/** Opens encoders: a service, so that what runs a model is on the class path only of those who use one. */
public interface EncoderProvider {
    /**
     * Opens a model.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file is no model or no tokenizer, in words that name it
     */
    Encoder open(EncoderFiles files) throws IOException;
}
