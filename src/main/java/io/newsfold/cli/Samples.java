package io.newsfold.cli;

import io.newsfold.intake.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The sample articles that come with the program: invented news, written for it. */
final class Samples {
    private static final String FOLDER = "/samples/";
    private static final List<String> FILES = List.of("articles.jsonl", "thasos-orman-yangini.txt");

    private Samples() {}

    /** Passes them on in their order. */
    static void read(RawFile.Taker taker) {
        for (var file : FILES) {
            try (var in = Samples.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException(FOLDER + file + " is not on the class path");
                }
                byte[] content = in.readAllBytes();
                if (file.endsWith(".txt")) {
                    taker.take(file, TextFile.rawArticle(file, content));
                } else {
                    RawFile.lines(new ByteArrayInputStream(content), file, taker);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }
    }
}
