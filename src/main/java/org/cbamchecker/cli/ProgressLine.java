package org.cbamchecker.cli;

import java.util.Map;
import java.util.function.LongSupplier;
import org.cbamchecker.report.Notation;

/**
 * Tells how far long work has come: nothing for the first two seconds; then one line that is written over on a
 * terminal, and elsewhere a line after ever longer pauses, so that a log stays short.
 */
final class ProgressLine {
    private static final long SECOND = 1_000_000_000L;
    private static final long PATIENCE = 2 * SECOND;
    private static final long LONGEST_PAUSE = 60 * SECOND;
    private static final String CLEARED = "\r\u001b[K";

    private final Terminal terminal;
    private final LongSupplier nanos;
    private final boolean screen;
    private final long begun;
    private long next;
    private boolean shown;

    ProgressLine(Terminal terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        screen = terminal.environment().screens().err();
        begun = nanos.getAsLong();
        next = begun + PATIENCE;
    }

    void reading(String file, long records) {
        if (isTime()) {
            show("progress.reading", Map.of("file", Notation.plain(file), "records", Notation.count(records)));
        }
    }

    void checking(String phase, int done, int all) {
        if (isTime()) {
            show(phase, Map.of("done", Notation.count(done), "all", Notation.count(all)));
        }
    }

    private boolean isTime() {
        return nanos.getAsLong() - next >= 0;
    }

    private void show(String key, Map<String, String> values) {
        String text = terminal.text(key, values);
        terminal.err().print(screen ? CLEARED + text : text + "\n");
        terminal.err().flush();
        shown = true;
        long now = nanos.getAsLong();
        next = now + (screen ? SECOND / 5 : Math.min(LONGEST_PAUSE, now - begun));
    }

    /** Leaves the screen as it was. */
    void end() {
        if (screen && shown) {
            terminal.err().print(CLEARED);
            terminal.err().flush();
        }
    }
}
