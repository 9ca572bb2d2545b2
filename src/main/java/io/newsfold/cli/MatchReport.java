package io.newsfold.cli;

import io.newsfold.bench.MatchBench;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The table of {@code bench match}: what is measured beside its bar. */
final class MatchReport {
    private static final double MILLIS_BAR = 0.2;
    private static final double GROWTH_BAR = 2.5;
    private static final int BYTES_BAR = 4_096;

    private final PrintWriter out;

    MatchReport(PrintWriter out) {
        this.out = out;
    }

    void costs(List<MatchBench.Cost> costs) {
        line("Processor time in ms of matching one article whose fingerprint is given; best and median of the rounds.");
        line("Beside it: comparing its words with those of every report.");
        line("%10s %10s %9s %9s %9s", "events", "reports", "best", "median", "scan");
        for (var cost : costs) {
            line(
                    "%,10d %,10d %9.3f %9.3f %9.3f",
                    cost.events(), cost.reports(), cost.best(), cost.median(), cost.scan());
        }
        double growth = costs.get(costs.size() - 1).median() / costs.get(0).median();
        line("Bar at the most events: %.1f ms", MILLIS_BAR);
        line("Median at the most events, to that at the fewest: %.2f (bar %.1f)", growth, GROWTH_BAR);
    }

    void memory(MatchBench.Memory memory) {
        line(
                "Heap of the matcher: %,.0f bytes an open event of %.2f reports, at %,d events (bar %,d)",
                memory.bytesAnEvent(), memory.reportsAnEvent(), memory.events(), BYTES_BAR);
        out.flush();
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
