package io.newsfold.match.encoder.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Cuts texts into a model's tokens: the first 128 of them, since title and lead have seldom more. */
final class TextTokenizer implements AutoCloseable {
    private static final String MOST_TOKENS = "128";

    private final HuggingFaceTokenizer tokenizer;

    private TextTokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    static TextTokenizer open(Path file) throws IOException {
        // Else the library would tell its makers of each use on a machine of theirs, and fetch what it lacks.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        var options = Map.of("padding", "false", "truncation", "true", "maxLength", MOST_TOKENS);
        try {
            return new TextTokenizer(HuggingFaceTokenizer.newInstance(file, options));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": is no tokenizer: " + e.getMessage(), e);
        }
    }

    /** The ids of a text's tokens, with those that mark its ends. */
    long[] ids(String text) {
        return tokenizer.encode(text).getIds();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
