package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandsTest {
    @TempDir
    Path folder;

    @Test
    void the_empty_form_is_written_and_never_over_another_file() throws IOException {
        Cli cli = Cli.in(folder);
        assertThat(cli.run("template").out()).isEqualTo("The empty form was written to submission-template.xlsx\n");
        Files.writeString(folder.resolve("submission-template.xlsx"), "mine");
        var refused = cli.run("template");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("OUTPUT-EXISTS", "--force");
        assertThat(folder.resolve("submission-template.xlsx")).hasContent("mine");
        assertThat(cli.run("template", "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.size(folder.resolve("submission-template.xlsx"))).isGreaterThan(1_000);
        assertThat(cli.files()).containsExactly("submission-template.xlsx");
    }

    @Test
    void the_empty_form_is_understood_by_the_check() {
        Cli cli = Cli.in(folder);
        cli.run("template", "--out", "new/form.xlsx");
        var outcome = cli.run("check", "new/form.xlsx");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("Nothing was checked").doesNotContain("HEADING");
    }

    @Test
    void all_schemas_are_printed_as_published() throws IOException {
        Cli cli = Cli.in(folder);
        assertThat(cli.run("schema").out()).contains("urn:cbam-checker:schema:submission:1");
        assertThat(cli.run("schema").out())
                .isEqualTo(cli.run("schema", "submission").out());
        for (String form : List.of("assessment", "remarks", "import", "cases", "changes")) {
            assertThat(cli.run("schema", form).out())
                    .isEqualTo(Files.readString(Path.of("docs/schema", form + ".schema.json")));
        }
    }
}
