package io.newsfold.match.encoder;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An encoder as a user names it.
 *
 * @param model the ONNX file
 * @param tokenizer the tokenizer that belongs to it, as JSON in the format of Hugging Face
 * @param prefix what the model wants before every text, as {@code "query: "}; a space parts
 *     them; mostly empty
 */
public record EncoderFiles(Path model, Path tokenizer, String prefix) {
    private static final String TOKENIZER = "tokenizer.json";

    public EncoderFiles {
        prefix = prefix.isBlank() ? "" : prefix.strip() + " ";
    }

    /** A model with what a user says of it; a tokenizer that is not named lies beside it as tokenizer.json. */
    public static EncoderFiles of(Path model, @Nullable Path tokenizer, @Nullable String prefix) {
        return new EncoderFiles(
                model, tokenizer == null ? model.resolveSibling(TOKENIZER) : tokenizer, prefix == null ? "" : prefix);
    }
}
