package io.newsfold.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a long command by Ctrl-C or SIGTERM. The JVM would stop while the main thread still closes things; this
 * holds it until they are closed, at most 30 s.
 */
final class Shutdown implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::hold, "shutdown");

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Returns when somebody wants the program to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** Runs something when somebody wants the program to end, in another thread. */
    void whenAsked(Runnable action) {
        var waiting = new Thread(
                () -> {
                    try {
                        asked.await();
                        action.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "shutdown-asked");
        waiting.setDaemon(true);
        waiting.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is already ending, which is what the hook is for.
        }
    }

    private void hold() {
        asked.countDown();
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
