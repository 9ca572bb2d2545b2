package io.newsfold.cli;

import io.newsfold.match.encoder.Adviser;
import io.newsfold.match.encoder.EncoderFiles;
import io.newsfold.match.encoder.EncoderProvider;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A user's encoder, for commands that fold without a broker. */
final class EncoderOption {
    static final String MISSING =
            "--encoder: this build runs no encoder. ./newsfold makes one that does when it is given"
                    + " --encoder; with Maven: mvn -Pencoder package, which goes to target/encoder";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--encoder",
            paramLabel = "MODEL.onnx",
            defaultValue = "${env:NEWSFOLD_ENCODER}",
            description =
                    "Ask this encoder of sentences, too, where it is in doubt whether two reports tell one event.")
    private @Nullable Path model;

    @Option(
            names = "--tokenizer",
            paramLabel = "TOKENIZER.json",
            defaultValue = "${env:NEWSFOLD_TOKENIZER}",
            description = "The encoder's tokenizer. Default: tokenizer.json beside it.")
    private @Nullable Path tokenizer;

    @Option(
            names = "--encoder-prefix",
            paramLabel = "TEXT",
            defaultValue = "${env:NEWSFOLD_ENCODER_PREFIX}",
            description = "What the encoder wants before every text, as \"query:\". Default: nothing.")
    private @Nullable String prefix;

    /** What is asked in doubt; null for nothing. */
    @Nullable
    Adviser adviser() {
        if (model != null) {
            return adviser(EncoderFiles.of(model, tokenizer, prefix));
        }
        if (tokenizer != null || prefix != null) {
            throw new ParameterException(spec.commandLine(), "--tokenizer and --encoder-prefix go with --encoder");
        }
        return null;
    }

    /** Opens an encoder by what the class path has for it; null for none. What is wrong with it is told by file. */
    static @Nullable Adviser adviser(@Nullable EncoderFiles files) {
        if (files == null) {
            return null;
        }
        try {
            var provider =
                    ServiceLoader.load(EncoderProvider.class).findFirst().orElseThrow(() -> new Failure(MISSING));
            return Adviser.of(provider.open(files));
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + e.getFile(), e);
        } catch (IOException e) {
            throw new Failure(files.model() + ": cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Failure("--encoder: " + e.getMessage(), e);
        } catch (LinkageError | ServiceConfigurationError e) {
            throw new Failure(MISSING + " (" + e + ")", e);
        }
    }
}
