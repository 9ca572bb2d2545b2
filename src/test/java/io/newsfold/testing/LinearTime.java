package io.newsfold.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The law that work grows with its text and no faster. Counts the processor time of this thread, which other processes
 * do not spend, and takes the best of several attempts: what is linear is so in one of them, what is quadratic in none.
 */
public final class LinearTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ATTEMPTS = 25;
    private static final int ROUNDS = 3;

    /** Below this many nanoseconds a measured time tells nothing. */
    private static final long LEAST = 400_000;

    private LinearTime() {}

    /** Fails if {@code large} takes more than {@code times} as long as {@code small} in each attempt. */
    public static void assertAtMost(double times, Runnable small, Runnable large) {
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > times; attempt++) {
            long few = Math.max(LEAST, fastest(small));
            least = Math.min(least, (double) fastest(large) / few);
        }
        assertThat(least).as("times as long").isLessThanOrEqualTo(times);
    }

    /** Nanoseconds of processor time that {@code work} takes once. */
    public static long of(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static long fastest(Runnable work) {
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            fastest = Math.min(fastest, of(work));
        }
        return fastest;
    }
}
