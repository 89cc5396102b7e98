package org.cbamchecker.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A Java newer than the one that runs the tests: the one that the variable {@code JAVA_HOME_NEWER} names, or else the
 * newest installed beside the running one.
 */
final class NewerJava {
    private static final String NAMED = "JAVA_HOME_NEWER";

    private NewerJava() {}

    static Optional<Path> home() throws IOException {
        String named = System.getenv(NAMED);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(running.getParent())) {
            return beside.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> feature(home) > Runtime.version().feature())
                    .max(Comparator.comparingInt(NewerJava::feature));
        }
    }

    /** What the file {@code release} of a Java says, for example 25 of {@code JAVA_VERSION="25.0.3"}; 0 without one. */
    private static int feature(Path home) {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(home.resolve("release"))) {
            release.load(file);
        } catch (IOException none) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("\\D")[0]);
    }
}
