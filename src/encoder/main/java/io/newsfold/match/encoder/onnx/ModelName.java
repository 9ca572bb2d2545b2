package io.newsfold.match.encoder.onnx;

import io.newsfold.match.encoder.EncoderFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A model's name: that of its file, and a hash of all that its vectors follow from. */
final class ModelName {
    private static final String ENDING = ".onnx";
    private static final int HASH_BYTES = 4;

    private ModelName() {}

    static String of(EncoderFiles files) throws IOException {
        var digest = sha256();
        for (var file : withOutsideWeights(files.model())) {
            add(digest, file);
        }
        add(digest, files.tokenizer());
        digest.update(files.prefix().getBytes(StandardCharsets.UTF_8));
        var name = fileName(files.model());
        var stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return stem + "/" + HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    }

    /** A model of more than 2 GB keeps its weights beside itself, in files of its name with more behind it. */
    private static Iterable<Path> withOutsideWeights(Path model) throws IOException {
        try (var beside = Files.list(model.toAbsolutePath().getParent())) {
            return beside.filter(file -> fileName(file).startsWith(fileName(model)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String fileName(Path file) {
        return Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
