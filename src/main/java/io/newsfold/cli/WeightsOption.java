package io.newsfold.cli;

import io.newsfold.fold.Core;
import io.newsfold.match.MatchSettings;
import io.newsfold.match.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a user gives to decide by, for commands that fold without a broker: weights, and an encoder. */
final class WeightsOption {
    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS.tsv",
            defaultValue = "${env:NEWSFOLD_WEIGHTS}",
            description = "Decide by these weights, as train makes them, in the place of those that are shipped.")
    private @Nullable Path file;

    @Mixin
    private final EncoderOption encoder = new EncoderOption();

    MatchSettings settings() {
        return new MatchSettings(weights(file), encoder.adviser());
    }

    /** The core that decides by them. */
    Core core() {
        return Core.with(null, settings());
    }

    /** The weights of a file; null for none. What is wrong in it is told by file and line. */
    static @Nullable Weights weights(@Nullable Path file) {
        if (file == null) {
            return null;
        }
        try {
            return Weights.ofContent(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + file, e);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new Failure(file + ": " + e.getMessage(), e);
        }
    }
}
