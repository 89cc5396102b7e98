package org.cbamchecker.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where a command runs.
 *
 * @param home folder that holds {@code rules} and {@code decision-tables}
 * @param cache folder for read and compiled rulebooks, if any
 * @param folder folder that relative paths start from
 * @param variables environment variables
 * @param screens which of the outputs are terminals
 * @param clock says which day is today
 */
public record Environment(
        Path home, Optional<Path> cache, Path folder, Map<String, String> variables, Screens screens, Clock clock) {

    /** The law of the Union keeps the time of Brussels. */
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Which of the outputs are terminals. */
    public record Screens(boolean out, boolean err) {}

    /** The environment of this process, as the launcher describes it in {@code cbam.*} properties. */
    static Environment ofProcess() {
        Path folder = Path.of("").toAbsolutePath();
        String terminals = System.getProperty("cbam.terminals", "");
        return new Environment(
                folder.resolve(System.getProperty("cbam.home", "")),
                Optional.ofNullable(System.getProperty("cbam.cache")).map(folder::resolve),
                folder,
                System.getenv(),
                new Screens(terminals.contains("out"), terminals.contains("err")),
                Clock.systemUTC());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    /** A path as the caller wrote it. */
    Path path(Path written) {
        return folder.resolve(written).normalize();
    }

    /** A path as short as the caller could write it. */
    String shown(Path path) {
        return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
    }

    /** Nanoseconds on a clock that starts anywhere; stands still where the environment's clock does. */
    long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }
}
