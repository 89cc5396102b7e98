package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long TENTH = 100_000_000L;

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5 * TENTH); // the clock may wrap around

    private ProgressLine line(boolean screen) {
        var environment = new Environment(
                Path.of(""),
                Optional.empty(),
                Path.of(""),
                Map.of(),
                new Environment.Screens(false, screen),
                Clock.systemUTC());
        return new ProgressLine(
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), environment, "en"), nanos::get);
    }

    private void work(ProgressLine line, int tenths) {
        for (int i = 0; i < tenths; i++) {
            line.checking("progress.lines", i, tenths);
            nanos.addAndGet(TENTH);
        }
        line.end();
    }

    @Test
    void short_work_is_silent() {
        work(line(true), 19);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_log_gets_few_lines_however_long_the_work() {
        work(line(false), 36_000);
        assertThat(err.toString().lines().count()).isBetween(10L, 70L);
        assertThat(err.toString()).doesNotContain("\r", "\u001b");
    }

    @Test
    void a_screen_gets_one_line_that_is_wiped_at_the_end() {
        work(line(true), 40);
        assertThat(err.toString()).doesNotContain("\n").endsWith("\r\u001b[K");
    }
}
