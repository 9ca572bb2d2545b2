package io.newsfold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The labelled sets that lie beside a checkout, or where the system property {@code newsfold.shared} says. */
public final class SharedData {
    private SharedData() {}

    /** The file, or the test that asks for it is skipped. */
    public static Path file(String name) {
        var file = Path.of(System.getProperty("newsfold.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not here");
        return file;
    }
}
