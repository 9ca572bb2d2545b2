package io.newsfold.cli;

import io.newsfold.bench.ReadBench;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of {@code bench read}: what is measured beside its bar. */
final class ReadReport {
    private static final double WHOLE_BAR = 0.6;
    private static final int LANGUAGE_BAR = 15_000;
    private static final int HEAP_BAR = 200;
    private static final double LOAD_BAR = 1.5;
    private static final double MILLIS_A_SECOND = 1000;

    private final PrintWriter out;

    ReadReport(PrintWriter out) {
        this.out = out;
    }

    void steps(List<ReadBench.Cost> english, List<ReadBench.Cost> turkish) {
        line("Processor time in ms of one article of 3,000 characters, one thread; best and median of the rounds.");
        line("%-16s %9s %9s %9s %9s   %s", "step", "en best", "en median", "tr best", "tr median", "bar");
        for (int i = 0; i < english.size(); i++) {
            var en = english.get(i);
            var tr = turkish.get(i);
            var bar = en.step().equals("whole") ? number("%.1f", WHOLE_BAR) : "";
            line("%-16s %9.3f %9.3f %9.3f %9.3f   %s", en.step(), en.best(), en.median(), tr.best(), tr.median(), bar);
        }
    }

    /** The whole in other languages, by their tags. */
    void others(Map<String, ReadBench.Cost> others) {
        line("The whole for articles that tell as much, of 1,000 characters in Chinese and Japanese:");
        others.forEach((language, cost) -> line("%-16s %9.3f %9.3f", language, cost.best(), cost.median()));
    }

    void language(ReadBench.Cost english, ReadBench.Cost turkish) {
        line("Languages of articles a second and core, nothing else done:");
        line(
                "%-16s %,9.0f %,9.0f %,9.0f %,9.0f   %,d",
                english.step(),
                MILLIS_A_SECOND / english.best(),
                MILLIS_A_SECOND / english.median(),
                MILLIS_A_SECOND / turkish.best(),
                MILLIS_A_SECOND / turkish.median(),
                LANGUAGE_BAR);
    }

    void loading(ReadBench.Loading loading) {
        line("Heap of the tables: %.0f MB (bar %d)", loading.megabytes(), HEAP_BAR);
        line(
                "Time to load them: %.1f s (bar %.1f); until articles of both languages are read %.1f s, of which %.1f s"
                        + " of this thread's processor time",
                loading.tablesMillis() / MILLIS_A_SECOND,
                LOAD_BAR,
                loading.millis() / MILLIS_A_SECOND,
                loading.cpuMillis() / MILLIS_A_SECOND);
        out.flush();
    }

    private void line(String format, Object... values) {
        out.println(number(format, values).stripTrailing());
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
