package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCommandsTest {
    private static final String HEADINGS = "Country;Use;Factor (t CO2/MWh)\n";

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

    @Test
    void copied_factors_become_a_table_with_citations() {
        Cli own = Cli.withOwnRulebook(folder);
        own.write("factors.csv", HEADINGS + "RS;imported electricity;0.9\n\nUA;indirect emissions;0.4\n");
        var outcome = own.run("rulebook", "import-electricity", "factors.csv");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out())
                .isEqualTo("2 factors were written to home/decision-tables/eu-cbam/electricity-factors.xlsx\n");
        assertThat(own.run("rulebook", "show", "--table", "electricity-factors")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("electricity-RS-imported", "Factor (t CO2/MWh): 0.9", "Law: IR-2025-2621:AnnexIII.")
                .contains("electricity-UA-indirect", "Factor (t CO2/MWh): 0.4", "Law: IR-2025-2621:AnnexII.");
    }

    @Test
    void factors_are_taken_from_a_workbook_too() throws IOException {
        workbook(
                "good.xlsx",
                List.of(List.of("RS", "imported electricity", "0.9"), List.of("RS", "indirect emissions", "0.8")));
        assertThat(cli.run("rulebook", "import-electricity", "good.xlsx", "--to", "tables")
                        .out())
                .isEqualTo("2 factors were written to tables/electricity-factors.xlsx\n");
        workbook(
                "bad.xlsx",
                List.of(List.of("RS", "imported electricity", "0.9"), List.of("QQ", "imported electricity", "9")));
        assertThat(cli.run("rulebook", "import-electricity", "bad.xlsx", "--to", "tables")
                        .err())
                .contains("COUNTRY-NOT-LISTED: Values ▸ A3 ▸ Country", "FACTOR-OUT-OF-RANGE: Values ▸ A3 ▸ Factor");
    }

    private void workbook(String name, List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            XSSFSheet sheet = workbook.createSheet("Values");
            row(sheet, List.of("Country", "Use", "Factor (t CO2/MWh)"));
            rows.forEach(row -> row(sheet, row));
            workbook.write(out);
        }
    }

    private static void row(XSSFSheet sheet, List<String> texts) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        texts.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
    }

    @Test
    void every_fault_of_copied_factors_is_told_and_nothing_is_written() throws IOException {
        Cli own = Cli.withOwnRulebook(folder);
        Path table = own.home().resolve("decision-tables/eu-cbam/electricity-factors.xlsx");
        byte[] before = Files.readAllBytes(table);
        own.write(
                "factors.csv",
                HEADINGS
                        + """
                UA;imported electricity;0,5
                UA;indirect emission;0.4

                QQ;imported electricity;0.9
                RS;imported electricity;860
                RS;imported electricity;0.8
                """);
        var outcome = own.run("rulebook", "import-electricity", "factors.csv");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err())
                .contains("CELL-DECIMAL-COMMA: line 2", "CELL-NOT-IN-LIST: line 3", "COUNTRY-NOT-LISTED: line 5")
                .contains("FACTOR-OUT-OF-RANGE: line 6", "FACTOR-TWICE: line 7");
        assertThat(Files.readAllBytes(table)).isEqualTo(before);
        assertThat(own.files()).noneMatch(file -> file.contains("unfinished"));
    }

    @Test
    void a_list_with_other_headings_or_without_rows_is_refused() {
        cli.write("other.csv", "Land,Faktor\nRS,0.9\n");
        cli.write("empty.csv", HEADINGS);
        for (String[] expected : List.of(
                new String[] {"other.csv", "LIST-HEADINGS"},
                new String[] {"empty.csv", "LIST-WITHOUT-ROWS"},
                new String[] {"gone.csv", "FILE-MISSING"})) {
            var outcome = cli.run("rulebook", "import-electricity", expected[0], "--to", "tables");
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.err()).contains(expected);
        }
        assertThat(folder.resolve("tables")).doesNotExist();
    }
}
