package org.cbamchecker.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words between quotation marks in the program and in the rules. */
final class Sources {
    private static final List<Path> FOLDERS = List.of(Path.of("src/main/java"), Path.of("rules"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    /** Texts of all source files and rules. */
    static List<String> texts() {
        return FOLDERS.stream().flatMap(Sources::files).map(Sources::text).toList();
    }

    /** Everything that is written in quotation marks anywhere. */
    static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        texts().forEach(text -> literals.addAll(found(LITERAL, text)));
        return literals;
    }

    /** The first group of every place where the pattern fits. */
    static List<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return Stream.generate(() -> matcher.find() ? matcher.group(1) : null)
                .takeWhile(found -> found != null)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|drl)")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
