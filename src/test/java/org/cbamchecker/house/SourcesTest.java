package org.cbamchecker.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the source files that no compiler sees. */
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java/org/cbamchecker");
    private static final int LONG_FILE = 200;
    private static final int TOO_LONG_FILE = 300;

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN).filter(Files::isDirectory)) {
            assertThat(folders.filter(SourcesTest::holdsClasses)).isNotEmpty().allSatisfy(folder -> assertThat(
                            folder.resolve("package-info.java"))
                    .exists());
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void files_are_short() throws IOException {
        List<Path> files = sources();
        assertThat(files).allSatisfy(file -> assertThat(lines(file)).isLessThan(TOO_LONG_FILE));
        long longOnes = files.stream().filter(file -> lines(file) > LONG_FILE).count();
        assertThat(longOnes * 10)
                .as("files above %s lines, of %s", LONG_FILE, files.size())
                .isLessThan(files.size());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
