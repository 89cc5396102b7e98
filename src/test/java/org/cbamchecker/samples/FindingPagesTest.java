package org.cbamchecker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cbamchecker.tables.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingPagesTest {
    private static final FindingPages PAGES = new FindingPages();

    static List<String> codes() {
        return FindingPages.codes().stream().map(row -> row.text("Code")).toList();
    }

    @Test
    void every_code_has_a_meaning_and_every_meaning_a_code() {
        assertThat(FindingPages.meanings().keySet()).containsExactlyInAnyOrderElementsOf(codes());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_page_says_what_table_and_sample_say(String code) {
        Row row = FindingPages.codes().stream()
                .filter(each -> each.text("Code").equals(code))
                .findFirst()
                .orElseThrow();

        Golden.holds(FindingPages.FOLDER.resolve(code + ".md"), PAGES.page(row));
    }

    @Test
    void the_index_lists_every_page_and_there_is_no_other() throws IOException {
        Golden.holds(FindingPages.FOLDER.resolve("README.md"), PAGES.index());

        try (Stream<Path> files = Files.list(FindingPages.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md"), codes().stream().map(code -> code + ".md"))
                            .toList());
        }
    }
}
