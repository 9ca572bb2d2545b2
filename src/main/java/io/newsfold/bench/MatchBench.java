package io.newsfold.bench;

import io.newsfold.event.Report;
import io.newsfold.match.DeskMatcher;
import io.newsfold.match.Matcher;
import io.newsfold.match.MemoryDesk;
import io.newsfold.model.EventId;
import io.newsfold.pivot.Pivot;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Processor time of matching one article, its fingerprint given, on a desk with so many open events: looking for candidates,
 * comparing, and remembering it. Beside it the least that a matcher without an index would do: to compare the words of one
 * text with those of every report. With it what the matcher keeps in memory.
 */
public final class MatchBench {
    private static final long SEED = 1;
    private static final int PROBES = 100;
    private static final int SCANS = 10;

    /** Events on the desk before anything is matched. */
    private static final int WARM = 1_000;

    /** Rounds before anything is told: with fewer, part of what is told would be code that is not compiled yet. */
    private static final int WARM_ROUNDS = 150;

    private static final double NANOS_A_MILLI = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SyntheticReports news = new SyntheticReports(SEED);
    private @Nullable Matcher matcher;
    private MemoryDesk desk = new MemoryDesk();
    private long sequence;
    private double like;

    /**
     * What one size of desk took.
     *
     * @param best milliseconds an article of the quickest round, and of the middle one
     * @param scan milliseconds to compare with every report
     */
    public record Cost(int events, int reports, double best, double median, double scan) {}

    /** What the matcher keeps: bytes for each open event, of which an event has so many reports. */
    public record Memory(int events, double reportsAnEvent, double bytesAnEvent) {}

    public MatchBench(Pivot pivot) {
        matcher = DeskMatcher.shipped(pivot);
    }

    /** Each size in turn, the desk growing; {@code sizes} ascend. */
    public List<Cost> run(List<Integer> sizes, int rounds) {
        grow(WARM);
        for (int round = 0; round < WARM_ROUNDS; round++) {
            round();
        }
        var costs = new ArrayList<Cost>();
        for (int events : sizes) {
            grow(events);
            double[] millis = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                millis[round] = round();
            }
            Arrays.sort(millis);
            costs.add(new Cost(events, desk.reports().size(), millis[0], millis[rounds / 2], scan()));
        }
        return costs;
    }

    /** The heap with the matcher less the heap without, the desk's own reports and events gone. Nothing can be run after. */
    public Memory weigh() {
        int events = desk.events().size();
        double reports = desk.reports().size();
        desk = new MemoryDesk();
        double with = heap();
        if (matcher().version().isEmpty()) {
            throw new IllegalStateException("a matcher has a version");
        }
        matcher = null;
        return new Memory(events, reports / events, (with - heap()) / events);
    }

    private Matcher matcher() {
        return Objects.requireNonNull(matcher, "it was weighed");
    }

    private void grow(int events) {
        while (desk.events().size() < events) {
            var told = news.next();
            var report = report(told);
            matcher().add(report);
            desk.join(new EventId(EventId.PREFIX + told.event()), report);
        }
    }

    private Report report(SyntheticReports.Told told) {
        var print = matcher().fingerprint(told.article());
        return new Report(sequence++, Instant.EPOCH, told.article().withBodyUpTo(0), print);
    }

    /** Matches and adds some articles, then takes them away again: the desk stays as big as it is. */
    private double round() {
        var reports = Stream.generate(() -> report(news.next())).limit(PROBES).toList();
        var matches = new ArrayList<Matcher.Match>();
        long start = THREADS.getCurrentThreadCpuTime();
        for (var report : reports) {
            matches.add(matcher().match(report, desk));
            matcher().add(report);
        }
        double millis = (THREADS.getCurrentThreadCpuTime() - start) / NANOS_A_MILLI / PROBES;
        reports.forEach(matcher()::remove);
        if (matches.stream().anyMatch(match -> match.event() != null && desk.event(match.event()) == null)) {
            throw new IllegalStateException("an event was found that is not on the desk");
        }
        return millis;
    }

    private double scan() {
        var body = report(news.next()).fingerprint().body();
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < SCANS; i++) {
            for (var other : desk.reports()) {
                like += body.dot(other.fingerprint().body());
            }
        }
        double millis = (THREADS.getCurrentThreadCpuTime() - start) / NANOS_A_MILLI / SCANS;
        if (like < 0) {
            throw new IllegalStateException("a cosine is 0 or more");
        }
        return millis;
    }

    /** Bytes in use after a collection. */
    private static double heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
