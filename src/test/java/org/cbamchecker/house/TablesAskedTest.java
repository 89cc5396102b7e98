package org.cbamchecker.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;

/** A table that no check asks is a promise to whoever edits it that nobody keeps. */
class TablesAskedTest {
    private static final List<String> LAYERS = List.of("articles", "check", "reference", "intake", "rulebook");
    private static final String SOURCES =
            LAYERS.stream().map(TablesAskedTest::sources).collect(Collectors.joining("\n"));

    @Test
    void every_table_of_the_rulebook_is_asked_by_the_check() {
        assertThat(TheRulebook.shipped().tables().keySet()).isNotEmpty().allSatisfy(table -> assertThat(
                        asked(table).matcher(SOURCES).find())
                .as(table)
                .isTrue());
    }

    @Test
    void a_table_that_is_only_spoken_of_is_not_asked() {
        assertThat(asked("lines").matcher(SOURCES).find()).isFalse();
    }

    /** Looked up in the rulebook, named among the rules that fired, or named as the table of a class. */
    private static Pattern asked(String table) {
        String name = "\"" + Pattern.quote(table) + "\"";
        return Pattern.compile(
                "(?:\\btable\\(|\\bget\\(|(?:row|decisive|all)\\([^()]*(?:\\([^()]*\\))?, |TABLE = )" + name);
    }

    private static String sources(String layer) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/cbamchecker", layer))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TablesAskedTest::text)
                    .collect(Collectors.joining("\n"));
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
