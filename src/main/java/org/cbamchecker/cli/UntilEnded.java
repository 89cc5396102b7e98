package org.cbamchecker.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/**
 * Lets work that goes on until somebody ends it come to an orderly end: Ctrl-C interrupts the thread that works, waits
 * for its last words, and counts as success.
 */
final class UntilEnded {
    private final Thread working = Thread.currentThread();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end);

    private UntilEnded() {}

    /** Work that never ends by itself. */
    interface Work {
        void go() throws IOException, InterruptedException;
    }

    static void run(Work work, Runnable lastWords) throws IOException {
        var until = new UntilEnded();
        Runtime.getRuntime().addShutdownHook(until.hook);
        try {
            work.go();
        } catch (InterruptedException ended) {
            lastWords.run();
        } finally {
            until.leave();
        }
    }

    private void end() {
        working.interrupt();
        try {
            done.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        // A process that a signal ends has another exit code whatever it does last, but this end was asked for.
        Runtime.getRuntime().halt(ExitCode.DONE);
    }

    private void leave() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook is at work and needs no removing
        }
    }
}
