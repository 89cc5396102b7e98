package org.cbamchecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.rulebook.Phrasebook;
import org.cbamchecker.samples.ShippedRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticPagesTest {
    private static final DiagnosticPages PAGES = new DiagnosticPages();
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path SOURCES = Path.of("src/main/java/org/cbamchecker");
    private static final Pattern TOLD = Pattern.compile("fault\\.[A-Z]+(-[A-Z0-9]+)+");
    /** A code where something is told, with what is told of it. */
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:error|warning|refuse|warn|fault|faulty|atLine|inRow|hear|unknown)\\(\\s*\"([A-Z]+(?:-[A-Z0-9]+)+)\"");

    static List<String> codes() {
        return List.copyOf(DiagnosticPages.meanings().keySet());
    }

    /** Nothing can be told without a sentence, so the sentences name everything that can be told. */
    @Test
    void every_diagnostic_has_a_page_and_every_page_is_about_one() {
        Set<String> told = Phrasebook.of(ShippedRulebook.compiled().rulebook()).usual().keys().stream()
                .filter(key -> TOLD.matcher(key).matches())
                .map(key -> key.substring("fault.".length()))
                .collect(Collectors.toSet());
        assertThat(told).hasSizeGreaterThan(280).containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void every_diagnostic_that_is_made_has_a_page() throws IOException {
        Set<String> made = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                MADE.matcher(Files.readString(file)).results().forEach(found -> made.add(found.group(1)));
            }
        }
        assertThat(made).hasSizeGreaterThan(150).isSubsetOf(codes());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_page_says_what_messages_and_meanings_say(String code) throws IOException {
        equal(DiagnosticPages.FOLDER.resolve(code + ".md"), PAGES.page(code));
    }

    @Test
    void the_list_names_every_page_and_no_page_is_left_over() throws IOException {
        equal(DiagnosticPages.FOLDER.resolve("README.md"), PAGES.index());
        try (Stream<Path> files = Files.list(DiagnosticPages.FOLDER)) {
            Set<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .collect(Collectors.toSet());
            assertThat(pages).containsExactlyInAnyOrderElementsOf(codes());
        }
    }

    private static void equal(Path file, String expected) throws IOException {
        if (UPDATE) {
            Files.writeString(file, expected);
        }
        assertThat(file).hasContent(expected);
    }
}
