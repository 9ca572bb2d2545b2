package io.newsfold.extract.name;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsfold.extract.Reading;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

/** CPU time of loading the tables and of reading names, by language. Arguments: files of articles as JSON lines. */
final class NameBench {
    private NameBench() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        long start = cpu();
        var names = new Names();
        out.printf(Locale.ROOT, "tables %.0f ms%n", (cpu() - start) / 1e6);
        System.gc();
        var heap = Runtime.getRuntime();
        out.printf(Locale.ROOT, "heap %.1f MB%n", (heap.totalMemory() - heap.freeMemory()) / 1e6);
        var json = new ObjectMapper();
        for (String language : new String[] {"en", "tr", "de", "ru", "ar"}) {
            var readings = new ArrayList<Reading>();
            long characters = 0;
            for (String file : arguments) {
                for (String line : Files.readAllLines(Path.of(file))) {
                    var article = json.readTree(line);
                    if (article.path("goldLang").asText().equals(language) && readings.size() < 300) {
                        var body = article.path("body").asText("");
                        readings.add(Readings.of(language, article.path("title").asText(""), null, body));
                        characters += body.length();
                    }
                }
            }
            double best = Double.MAX_VALUE;
            for (int round = 0; round < 6 && !readings.isEmpty(); round++) {
                long before = cpu();
                readings.forEach(names::read);
                best = Math.min(best, (cpu() - before) / 1e6);
            }
            out.printf(
                    Locale.ROOT,
                    "%s %d articles, %.3f ms a 3,000 characters%n",
                    language,
                    readings.size(),
                    best * 3000 / Math.max(1, characters));
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
