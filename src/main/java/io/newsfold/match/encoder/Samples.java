package io.newsfold.match.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Short reports that are shipped to measure models by: of each event two in English and one in each other language. */
final class Samples {
    private static final String RESOURCE = "yardstick.tsv";

    private Samples() {}

    record Sample(String event, String language, String text) {}

    static List<Sample> shipped() {
        var in = Samples.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("resource " + RESOURCE + " is missing");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var samples = new ArrayList<Sample>();
            for (var line : reader.lines().filter(text -> !text.startsWith("#")).toList()) {
                var parts = line.split("\t", 4);
                samples.add(new Sample(parts[0], parts[1], ReportText.of(parts[2], parts[3])));
            }
            return samples;
        } catch (IOException e) {
            throw new IllegalStateException("resource " + RESOURCE + " is broken", e);
        }
    }
}
