package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.FileUtils;

/** Whatever is changed in a submission, a workbook and JSON say the same, in facts and in faults. */
class FormsAgreeTest {
    private static Path folder;

    @BeforeContainer
    static void make_a_folder() throws IOException {
        folder = Files.createTempDirectory("forms");
    }

    @AfterContainer
    static void clean_up() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    @Provide
    Arbitrary<Set<String>> columns() {
        return Arbitraries.of(EveryColumnTest.columns().toList())
                .set()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 25)
    void workbook_and_json_say_the_same(@ForAll("columns") Set<String> columns) throws IOException {
        Given given = EveryColumnTest.sound();
        columns.forEach(column -> EveryColumnTest.change(given, column));

        Received json = Given.read(given.json(folder));
        Received workbook = Given.read(given.workbook(folder));

        assertThat(EveryColumnTest.facts(workbook)).isEqualTo(EveryColumnTest.facts(json));
        assertThat(Given.codes(workbook)).isEqualTo(Given.codes(json));
        assertThat(workbook.linesSetAside()).isEqualTo(json.linesSetAside());
    }
}
