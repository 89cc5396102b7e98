package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void a_home() {
        cli = Cli.in(folder);
    }

    @Test
    void rulebooks_are_listed_one_a_line() {
        var outcome = cli.run("rulebook", "list");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out().lines().toList())
                .singleElement()
                .asString()
                .matches("eu-cbam: EU carbon border adjustment mechanism \\(\\d+ articles, \\d+ tables, digest .*");
    }

    @Test
    void a_rulebook_that_cannot_be_used_is_listed_as_such() throws IOException {
        Cli own = Cli.withOwnRulebook(folder);
        Files.delete(own.home().resolve("decision-tables/eu-cbam/threshold.xlsx"));
        var outcome = own.run("rulebook", "list");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.out())
                .isEqualTo("eu-cbam: cannot be used, 1 faults. See them with: cbam rulebook show "
                        + "--rulebook eu-cbam\n");
    }

    @Test
    void a_rulebook_that_is_not_there_is_refused_with_those_there_are() {
        cli.write("sound.json", Cli.SOUND);
        var outcome = cli.run("check", "sound.json", "--rulebook", "eu");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("RULEBOOK-UNKNOWN", "There is no rulebook eu.", "Ids: eu-cbam");
    }

    @Test
    void a_pending_matter_taken_in_a_way_nobody_programmed_is_refused() throws IOException {
        Cli own = Cli.withOwnRulebook(folder);
        own.write("sound.json", Cli.SOUND);
        Path matters = own.home().resolve("decision-tables/eu-cbam/pending-matters.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(matters)));
                var out = Files.newOutputStream(matters)) {
            var taken = workbook.getSheet("Values").getRow(1).getCell(3);
            assertThat(taken.getStringCellValue()).isEqualTo("round-up-once-per-year");
            taken.setCellValue("rounded-somehow");
            workbook.write(out);
        }
        var outcome = own.run("check", "sound.json");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("RULEBOOK-UNDECIDED", "rounded-somehow", "To mend: ");
    }

    @Test
    void a_rulebook_shows_its_articles_tables_and_open_matters() {
        String shown = cli.run("rulebook", "show").out().replaceAll("\\s+", " ");
        assertThat(shown)
                .contains("EU carbon border adjustment mechanism (eu-cbam, EU)", "Law of 2026-11-21")
                .containsPattern("Digest [0-9a-f]{64} ")
                .contains("article-02-scope.drl: ", "Article 2(4): goods of an origin listed in Annex III")
                .contains("threshold: Single mass-based threshold", "1 rows in threshold.xlsx")
                .contains("certificate-rounding (assumed): How is the number of certificates rounded?")
                .contains("Taken meanwhile: round-up-once-per-year.");
    }

    @Test
    void the_rows_of_a_table_are_shown_with_address_and_law() {
        assertThat(cli.run("rulebook", "show", "--table", "threshold").out().replaceAll("\\s+", " "))
                .contains("threshold-50t (threshold.xlsx!Values!2)", "Net mass not exceeding (t): 50")
                .contains(
                        "Law: EU-2023-956:Art.2a(1);EU-2023-956:Art.25a(1). Wording 2025-10-20.., applies 2026-01-01..");
        assertThat(cli.run("rulebook", "show", "--table", "thresold").err()).contains("Did you mean “threshold”?");
    }
}
