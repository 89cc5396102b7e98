package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.tables.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesLintCommandTest {
    private static final String EXEMPT = "annex-3-exempt-origins.xlsx";
    private static final String SCHEMA = "/schema/remarks.schema.json";

    @TempDir
    Path folder;

    @Test
    void the_shipped_tables_leave_nothing_to_remark() {
        var outcome = Cli.in(folder).run("tables", "lint");
        assertThat(outcome.out())
                .startsWith("Tables examined as of 2026-11-21: ")
                .contains("Errors: 0, warnings: 0");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void slips_on_every_sheet_are_told_at_their_cells_and_all_at_once() throws IOException {
        SampleTable.alter(copyOf(EXEMPT), this::spoil);
        var outcome = Cli.in(folder).run("tables", "lint", EXEMPT, "--fail-on", "error");
        assertThat(outcome.out())
                .contains("CELL-COUNTRY: Rules ▸ A5 ▸ Origin", "Did you mean “IS”?")
                .contains("ROW-ID-TWICE: Rules ▸ J7 ▸ Row id")
                .contains("CELL-COUNTRY: Tests ▸ D2 ▸ Given Origin")
                .contains("CELL-BLANK: Impossible ▸ B2 ▸ Given Origin")
                .contains("CELL-DATE-AMBIGUOUS: Waivers ▸ D2 ▸ Expires on");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }

    private void spoil(XSSFWorkbook workbook) {
        workbook.getSheet("Rules").getRow(4).getCell(0).setCellValue("is");
        XSSFRow row = workbook.getSheet("Rules").getRow(5);
        row.getCell(9).setCellValue("origin-IS-again");
        workbook.getSheet("Rules").getRow(6).getCell(9).setCellValue("origin-IS-again");
        fill(workbook, "Tests", "Norway", "2026-03-01", "2026-03-01", "Norway");
        fill(workbook, "Impossible", "union-shelf");
        fill(workbook, "Waivers", "accepted", "TABLE-GAP", "*", "never", "Because.");
    }

    private static void fill(XSSFWorkbook workbook, String sheet, String... texts) {
        XSSFRow row = workbook.getSheet(sheet).createRow(1);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void remarks_are_told_to_machines_in_the_published_form() throws IOException {
        SampleTable.alter(copyOf(EXEMPT), this::spoil);
        String out = Cli.in(folder).run("tables", "lint", EXEMPT, "--json").out();
        JsonNode remarks = new ObjectMapper().readTree(out);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema())
                        .validate(remarks))
                .isEmpty();
        assertThat(remarks.at("/form").textValue()).isEqualTo("cbam-remarks/1");
        assertThat(remarks.at("/asOf").textValue()).isEqualTo("2026-11-21");
        assertThat(remarks.at("/remarks").findValuesAsText("cell")).contains("A5", "J7", "D2", "B2");
        assertThat(Cli.in(folder)
                        .run("tables", "lint", EXEMPT, "--format", "json")
                        .out())
                .isEqualTo(out);
        assertThat(Files.readString(Path.of("docs" + SCHEMA))).isEqualTo(schema());
    }

    private static String schema() throws IOException {
        try (InputStream schema = TablesLintCommandTest.class.getResourceAsStream(SCHEMA)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void remarks_are_written_into_copies_of_the_workbooks_they_are_about() throws IOException {
        SampleTable.alter(copyOf(EXEMPT), this::spoil);
        copyOf("threshold.xlsx");
        Cli cli = Cli.in(folder);
        var outcome = cli.run("tables", "lint", EXEMPT, "threshold.xlsx", "--write-back", "marked");
        assertThat(outcome.err()).isEqualTo("Written into a copy: marked/" + EXEMPT + " (remarks: 10)\n");
        assertThat(cli.files()).containsExactly(EXEMPT, "marked/" + EXEMPT, "threshold.xlsx");
        assertThat(cli.run("tables", "lint", "marked/" + EXEMPT).out())
                .isEqualTo(outcome.out().replace("as of 2026-11-21: 2", "as of 2026-11-21: 1"));
    }

    @Test
    void a_copy_never_takes_the_place_of_its_original() throws IOException {
        byte[] before = Files.readAllBytes(SampleTable.alter(copyOf(EXEMPT), this::spoil));
        var outcome = Cli.in(folder).run("tables", "lint", EXEMPT, "--write-back", ".");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("WRITE-BACK-OVER-ORIGINAL");
        assertThat(Files.readAllBytes(folder.resolve(EXEMPT))).isEqualTo(before);
    }

    @Test
    void a_file_that_may_not_be_opened_is_told_and_not_copied() throws IOException {
        Files.writeString(folder.resolve(EXEMPT), "no workbook");
        Cli cli = Cli.in(folder);
        var outcome = cli.run("tables", "lint", EXEMPT, "--write-back", "marked");
        assertThat(outcome.out()).contains("FILE-IS-TEXT");
        assertThat(outcome.err()).startsWith("Not copied, since it cannot be opened safely: " + EXEMPT);
        assertThat(cli.files()).containsExactly(EXEMPT);
    }

    @Test
    void a_workbook_of_no_table_is_refused() throws IOException {
        Files.writeString(folder.resolve("annex-2.xlsx"), "nothing");
        var outcome = Cli.in(folder).run("tables", "lint", "annex-2.xlsx");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.err()).contains("WORKBOOK-OF-NO-TABLE");
    }

    private Path copyOf(String workbook) throws IOException {
        return Files.copy(Path.of("decision-tables/eu-cbam", workbook), folder.resolve(workbook));
    }
}
