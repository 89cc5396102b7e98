package org.cbamchecker.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works through lists in chunks on all cores. Each worker has a session of its own; chunks come back in order, so that
 * the result does not depend on how many workers there are.
 */
final class Workers implements AutoCloseable {
    private static final int CHUNK = 100;
    /** Chunks a worker may be ahead of the thread that hears them, so that neither waits for each breath of the other. */
    private static final int LEAD = 8;

    private final List<Session> sessions;
    private final ExecutorService threads;

    Workers(Supplier<Session> newSession, int lines) {
        int most = Runtime.getRuntime().availableProcessors();
        int useful = Math.max(1, Math.min(most, lines / 2000));
        sessions = java.util.stream.Stream.generate(newSession).limit(useful).toList();
        threads = Executors.newFixedThreadPool(useful, Workers::named);
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    }

    /** A session for work between phases, when no chunk is under way. */
    Session first() {
        return sessions.get(0);
    }

    /**
     * Applies a phase to every chunk.
     *
     * @param phase made once a worker
     * @param receive hears the results in order, on the calling thread
     */
    <P, T, R> void inChunks(
            List<T> items,
            Function<Session, P> phase,
            BiFunction<P, List<T>, List<R>> work,
            Consumer<List<R>> receive) {
        BlockingQueue<P> idle = new ArrayBlockingQueue<>(sessions.size());
        sessions.forEach(session -> idle.add(phase.apply(session)));
        Deque<Future<List<R>>> pending = new ArrayDeque<>();
        int size = chunkOf(items.size());
        for (int from = 0; from < items.size(); from += size) {
            List<T> chunk = items.subList(from, Math.min(items.size(), from + size));
            pending.add(threads.submit(() -> withIdle(idle, each -> work.apply(each, chunk))));
            if (pending.size() > LEAD * sessions.size()) {
                receive.accept(result(pending.remove()));
            }
        }
        while (!pending.isEmpty()) {
            receive.accept(result(pending.remove()));
        }
    }

    /** Few items are many lines each, such as importers' years: every worker gets several chunks of them. */
    private int chunkOf(int items) {
        return Math.max(1, Math.min(CHUNK, items / (LEAD * sessions.size())));
    }

    private static <P, R> R withIdle(BlockingQueue<P> idle, Function<P, R> work) throws InterruptedException {
        P phase = idle.take();
        try {
            return work.apply(phase);
        } finally {
            idle.add(phase);
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        sessions.forEach(session -> session.rules().close());
    }
}
