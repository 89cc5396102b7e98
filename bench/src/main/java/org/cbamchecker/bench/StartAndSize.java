package org.cbamchecker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole processes: how they start, how they follow an edited table, and how they grow with what they read. */
public final class StartAndSize {
    private static final int[] SIZES = {10_000, 50_000, 200_000};
    private static final int[] LARGEST = {1_000_000};

    private StartAndSize() {}

    /**
     * Measures what is named, or all but the million where nothing is.
     *
     * @param arguments any of {@code --start}, {@code --edit}, {@code --size} and {@code --million}; property
     *     {@code cbam.home} names the checkout
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> named = arguments.length == 0 ? List.of("--start", "--edit", "--size") : List.of(arguments);
        Path home = Path.of(System.getProperty("cbam.home", "."));
        Path work = Files.createTempDirectory("cbam-bench");
        try {
            if (named.contains("--start")) {
                new Starts(home, work).measure();
            }
            if (named.contains("--edit")) {
                new EditLoop(home, work).measure();
            }
            if (named.contains("--size")) {
                new Sizes(home, work).measure(SIZES);
            }
            if (named.contains("--million")) {
                new Sizes(home, work).measure(LARGEST);
            }
        } finally {
            delete(work);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
            files.forEach(file -> file.toFile().delete());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
