package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code cbam tables watch} at work on a thread of its own, as beside somebody who edits. */
final class Watching implements AutoCloseable {
    /** Never reached but where something is wrong. */
    private static final int ROUNDS = 9000;

    private static final int ROUND_IN_MILLISECONDS = 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger code = new AtomicInteger(-1);
    private final Thread thread;
    private int heard;

    private Watching(Cli cli, String... arguments) {
        thread = new Thread(() -> code.set(Main.run(arguments, out, err, cli.environment())));
    }

    static Watching begin(Cli cli, String... arguments) throws InterruptedException {
        var watching = new Watching(cli, arguments);
        watching.thread.start();
        watching.awaits("Ctrl-C ends.");
        return watching;
    }

    /** All that was said since the last call, up to the end of the line with these words. */
    String awaits(String words) throws InterruptedException {
        for (int round = 0; round < ROUNDS && thread.isAlive(); round++) {
            int found = said().indexOf(words, heard);
            int end = found < 0 ? -1 : said().indexOf('\n', found);
            if (end > 0) {
                String since = said().substring(heard, end + 1);
                heard = end + 1;
                return since;
            }
            Thread.sleep(ROUND_IN_MILLISECONDS);
        }
        throw new AssertionError(
                words + " was not said, but: " + said().substring(heard) + err.toString(StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Ends it as Ctrl-C does; what was said since the last call. */
    String end() throws InterruptedException {
        close();
        thread.join();
        assertThat(code).hasValue(ExitCode.DONE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return said().substring(heard);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
