package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.tables.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code cbam tables test} and {@code cbam tables mutate} tell, to the letter. */
class TablesTestCommandTest {
    private static final String OTHER = "article-02-other-exemptions.xlsx";
    private static final String RETENTION = "retention.xlsx";

    @TempDir
    Path folder;

    @Test
    void cases_that_come_out_as_expected_take_one_line() throws IOException {
        copyOf(OTHER);
        var outcome = Cli.in(folder).run("tables", "test", OTHER, "--fail-on", "warning");
        assertThat(outcome.out())
                .isEqualTo("article-02-other-exemptions.xlsx – cases: 17, failing: 0; rows reached: 3 of 3 (100 %)\n");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_case_that_fails_names_the_nearest_row_and_the_cell_in_its_way() throws IOException {
        SampleTable.alter(
                copyOf(OTHER),
                workbook -> workbook.getSheet("Rules").getRow(2).getCell(1).setCellValue(100));
        var outcome = Cli.in(folder).run("tables", "test", OTHER);
        assertThat(outcome.out())
                .isEqualTo(
                        """
                        article-02-other-exemptions.xlsx – faults: 2, warnings: 1
                          Fault TEST-NO-ROW: Tests ▸ F6 ▸ Expected row
                            Case “A parcel of exactly EUR 150 in the transitional period”, with Given
                            Military use: no, Given Intrinsic value (EUR): 150: no row answers. The
                            nearest is exempt-small-consignment; its cell Rules!B3 (Intrinsic value at
                            most (EUR)) wants 100, and the case has 150.
                            Allowed: Expected row: exempt-small-consignment.
                            To mend: Compare both with the act. Mend the row if the table is wrong, and
                            the case if the case is.
                          Fault TEST-NO-ROW: Tests ▸ F8 ▸ Expected row
                            Case “A parcel on the last day of the wording of 2023”, with Given Military
                            use: unknown, Given Intrinsic value (EUR): 149.99: no row answers. The
                            nearest is exempt-small-consignment; its cell Rules!B3 (Intrinsic value at
                            most (EUR)) wants 100, and the case has 149.99.
                            Allowed: Expected row: exempt-small-consignment.
                            To mend: Compare both with the act. Mend the row if the table is wrong, and
                            the case if the case is.
                          Warning ROW-UNTESTED: Rules ▸ A3 ▸ Military use
                            No case reaches row exempt-small-consignment.
                            Allowed: Every row of a decision table answers in at least one case.
                            To mend: Add a case in which this row answers. If there is none, the row may
                            be superfluous.
                        article-02-other-exemptions.xlsx – cases: 17, failing: 2; rows reached: 2 of 3 (66.6 %)
                        """);
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void every_way_to_fail_has_a_code_of_its_own() throws IOException {
        assertThat(failing(OTHER, 1, "Expected row", "exempt-militry"))
                .contains("TEST-ROW-UNKNOWN: Tests ▸ F2", "Did you mean “exempt-military”?");
        assertThat(failing(OTHER, 1, "Expected row", "none")).contains("TEST-ROW-UNEXPECTED: Tests ▸ F2");
        assertThat(failing(OTHER, 1, "Expected row", "exempt-small-consignment"))
                .contains("TEST-OTHER-ROW: Tests ▸ F2", "exempt-military answers");
        assertThat(failing(OTHER, 3, "Expected row", "exempt-small-consignment"))
                .contains("TEST-ROW-BEHIND: Tests ▸ F4");
        assertThat(failing(OTHER, 1, "Expected Document code", "Y134"))
                .contains("TEST-OTHER-OUTCOME: Tests ▸ I2", "says Y135, where Y134 was expected");
        assertThat(failing(RETENTION, 5, "Expected row", "keep-calculation;keep-operator"))
                .contains("TEST-MORE-ROWS: Tests ▸ H6");
    }

    /** What is told after a cell of the cases was changed. */
    private String failing(String name, int row, String heading, String text) throws IOException {
        Path file = copyOf(name);
        SampleTable.alter(file, workbook -> write(workbook, row, heading, text));
        var outcome = Cli.in(folder).run("tables", "test", name);
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
        return outcome.out().replaceAll("\\s+", " ");
    }

    private static void write(XSSFWorkbook workbook, int row, String heading, String text) {
        var sheet = workbook.getSheet("Tests");
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                sheet.getRow(row).getCell(cell.getColumnIndex()).setCellValue(text);
            }
        }
    }

    @Test
    void a_decision_table_without_cases_fails_unless_somebody_waived_it() throws IOException {
        Path file = SampleTable.alter(copyOf(OTHER), TablesTestCommandTest::removeCases);
        var outcome = Cli.in(folder).run("tables", "test", OTHER);
        assertThat(outcome.out()).contains("TABLE-UNTESTED: Tests", "cases: 0, failing: 0; rows reached: 0 of 3 (0 %)");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);

        SampleTable.alter(file, workbook -> waive(workbook, "2026-11-21"));
        assertThat(Cli.in(folder).run("tables", "test", OTHER).code()).isEqualTo(ExitCode.DONE);
        assertThat(Cli.in(folder).run("tables", "lint", OTHER).out()).doesNotContain("TABLE-WAIVER-UNUSED");

        SampleTable.alter(file, workbook -> waive(workbook, "2026-11-20"));
        assertThat(Cli.in(folder).run("tables", "test", OTHER).code()).isEqualTo(ExitCode.FINDINGS);
    }

    private static void removeCases(XSSFWorkbook workbook) {
        var sheet = workbook.getSheet("Tests");
        for (int row = sheet.getLastRowNum(); row > 0; row--) {
            sheet.removeRow(sheet.getRow(row));
        }
    }

    private static void waive(XSSFWorkbook workbook, String expiry) {
        var sheet = workbook.getSheet("Waivers");
        String[] texts = {"later", "TABLE-UNTESTED", "*", expiry, "Cases are being written."};
        var row = sheet.createRow(1);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void a_change_that_no_case_notices_is_told_at_its_cell() throws IOException {
        SampleTable.alter(copyOf(OTHER), workbook -> write(workbook, 5, "Given Intrinsic value (EUR)", "149"));
        var outcome = Cli.in(folder).run("tables", "mutate", OTHER);
        assertThat(outcome.out())
                .contains("MUTANT-SURVIVES: Rules ▸ B3 ▸ Intrinsic value at most (EUR)")
                .contains("If “150” became “149.99” in row exempt-small-consignment, no case")
                .contains("changes noticed: 31 of 32 (96.8 %)");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
        assertThat(Cli.in(folder)
                        .run("tables", "mutate", OTHER, "--at-least", "96.9")
                        .code())
                .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void nothing_is_changed_while_cases_fail() throws IOException {
        SampleTable.alter(copyOf(OTHER), workbook -> write(workbook, 1, "Expected row", "none"));
        var outcome = Cli.in(folder).run("tables", "mutate", OTHER);
        assertThat(outcome.out()).startsWith(OTHER + " – nothing was changed, since cases fail already: 1.");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void equal_seeds_draw_equal_samples() throws IOException {
        copyOf("benchmarks.xlsx");
        String[] call = {"tables", "mutate", "benchmarks.xlsx", "--seed", "7", "--sample", "20", "--at-least", "90"};
        var outcome = Cli.in(folder).run(call);
        assertThat(outcome.out()).contains("of 20 (", "drawn with seed 7 from rows that cases reach: 24");
        assertThat(Cli.in(folder).run(call).out()).isEqualTo(outcome.out());
    }

    @Test
    void failing_cases_and_rows_without_a_case_are_painted_into_a_copy() throws IOException {
        SampleTable.alter(
                copyOf(OTHER),
                workbook -> workbook.getSheet("Rules").getRow(2).getCell(1).setCellValue(100));
        Cli cli = Cli.in(folder);
        var outcome = cli.run("tables", "test", OTHER, "--write-back", "marked");
        assertThat(outcome.err()).isEqualTo("Written into a copy: marked/" + OTHER + " (remarks: 3)\n");
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(folder.resolve("marked/" + OTHER)))) {
            XSSFSheet list = copy.getSheetAt(0);
            assertThat(list.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(OTHER + " – cases: 17, failing: 2; rows reached: 2 of 3 (66.6 %)");
            assertThat(list.getRow(3).getCell(0).getHyperlink().getLocation()).isEqualTo("'Tests'!F6");
            assertThat(list.getRow(5).getCell(0).getHyperlink().getLocation()).isEqualTo("'Rules'!A3");
            assertThat(colours(copy.getSheet("Tests").getRow(5)).get(5)).isEqualTo("FFFFC7CE");
            assertThat(new HashSet<>(colours(copy.getSheet("Rules").getRow(2)))).containsExactly("FFD9D2E9");
            assertThat(colours(copy.getSheet("Rules").getRow(1))).doesNotContain("FFD9D2E9");
        }
        assertThat(Cli.in(folder.resolve("marked")).run("tables", "test", OTHER).out())
                .isEqualTo(outcome.out());
    }

    private static List<String> colours(XSSFRow row) {
        List<String> colours = new ArrayList<>();
        row.forEach(cell -> {
            XSSFColor fill = ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor();
            colours.add(fill == null ? "" : fill.getARGBHex());
        });
        return colours;
    }

    @Test
    void what_an_earlier_copy_shows_is_gone_once_it_is_mended() throws IOException {
        SampleTable.alter(
                copyOf(OTHER),
                workbook -> workbook.getSheet("Rules").getRow(2).getCell(1).setCellValue(100));
        Cli.in(folder).run("tables", "test", OTHER, "--write-back", "marked");
        Path marked = folder.resolve("marked");
        SampleTable.alter(marked.resolve(OTHER), workbook -> {
            workbook.getSheet("Rules").getRow(2).getCell(1).setCellValue(150);
            workbook.getSheet("Tests").getRow(1).getCell(5).setCellValue("none");
        });
        Cli.in(marked).run("tables", "test", OTHER, "--write-back", "again");
        try (XSSFWorkbook copy =
                new XSSFWorkbook(Files.newInputStream(marked.resolve("again").resolve(OTHER)))) {
            assertThat(colours(copy.getSheet("Rules").getRow(2)))
                    .isEqualTo(colours(copy.getSheet("Rules").getRow(1)));
            assertThat(copy.getSheet("Rules").getCellComments()).isEmpty();
        }
    }

    @Test
    void a_copy_never_takes_the_place_of_its_original() throws IOException {
        copyOf(OTHER);
        for (String command : List.of("test", "mutate")) {
            var outcome = Cli.in(folder).run("tables", command, OTHER, "--write-back", ".");
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.err()).contains("WRITE-BACK-OVER-ORIGINAL");
        }
    }

    @Test
    void cells_whose_change_nobody_notices_are_painted_into_a_copy() throws IOException {
        SampleTable.alter(copyOf(OTHER), workbook -> write(workbook, 5, "Given Intrinsic value (EUR)", "149"));
        Cli.in(folder).run("tables", "mutate", OTHER, "--write-back", "marked");
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(folder.resolve("marked/" + OTHER)))) {
            assertThat(copy.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(OTHER + " – changes noticed: 31 of 32 (96.8 %)");
            assertThat(copy.getSheet("Rules")
                            .getRow(2)
                            .getCell(1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .startsWith("MUTANT-SURVIVES");
        }
    }

    @Test
    void outcomes_are_told_to_machines_in_the_published_forms() throws IOException {
        SampleTable.alter(copyOf(OTHER), workbook -> write(workbook, 5, "Given Intrinsic value (EUR)", "149"));
        JsonNode changes = inForm("changes", Cli.in(folder).run("tables", "mutate", OTHER, "--json"));
        assertThat(changes.at("/form").textValue()).isEqualTo("cbam-changes/1");
        assertThat(changes.at("/tables/0/noticed").intValue()).isEqualTo(31);
        assertThat(changes.at("/remarks/0/cell").textValue()).isEqualTo("B3");

        SampleTable.alter(
                folder.resolve(OTHER),
                workbook -> workbook.getSheet("Rules").getRow(2).getCell(1).setCellValue(100));
        JsonNode cases = inForm("cases", Cli.in(folder).run("tables", "test", OTHER, "--json"));
        assertThat(cases.at("/form").textValue()).isEqualTo("cbam-cases/1");
        assertThat(cases.at("/tables/0/failing").intValue()).isEqualTo(2);
        assertThat(cases.at("/tables/0/unreached/0").textValue()).isEqualTo("exempt-small-consignment");
        assertThat(cases.at("/remarks").findValuesAsText("cell")).containsExactly("F6", "F8", "A3");

        JsonNode failing = inForm("changes", Cli.in(folder).run("tables", "mutate", OTHER, "--json"));
        assertThat(failing.at("/tables/0/failing").intValue()).isEqualTo(2);
    }

    private static JsonNode inForm(String form, Cli.Outcome outcome) throws IOException {
        JsonNode told = new ObjectMapper().readTree(outcome.out());
        String schema = Files.readString(Path.of("docs/schema", form + ".schema.json"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(told))
                .isEmpty();
        return told;
    }

    @Test
    void a_change_that_only_alters_what_cannot_occur_needs_no_case() throws IOException {
        Path file = SampleTable.alter(copyOf(OTHER), workbook -> {
            write(workbook, 5, "Given Intrinsic value (EUR)", "149");
            write(workbook, 12, "Given Intrinsic value (EUR)", "149");
        });
        String survivor = "MUTANT-SURVIVES: Rules ▸ B3";
        assertThat(Cli.in(folder).run("tables", "mutate", OTHER).out()).contains(survivor);

        SampleTable.alter(file, workbook -> impossible(workbook, "*", "150"));
        var outcome = Cli.in(folder).run("tables", "mutate", OTHER);
        assertThat(outcome.out()).doesNotContain(survivor).contains("(100 %)");
    }

    @Test
    void a_case_of_what_cannot_occur_fails() throws IOException {
        SampleTable.alter(copyOf(OTHER), workbook -> impossible(workbook, "no", "150"));
        var outcome = Cli.in(folder).run("tables", "test", OTHER);
        assertThat(outcome.out()).contains("TEST-IMPOSSIBLE: Tests ▸ A6 ▸ Case").contains("describes");
        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }

    private static void impossible(XSSFWorkbook workbook, String military, String value) {
        var row = workbook.getSheet("Impossible").createRow(1);
        row.createCell(0).setCellValue("never");
        row.createCell(1).setCellValue(military);
        if (value.equals("*")) {
            row.createCell(2).setCellValue(value);
        } else {
            row.createCell(2).setCellValue(Integer.parseInt(value));
        }
        row.createCell(3).setCellValue("Because.");
    }

    private Path copyOf(String workbook) throws IOException {
        Path copy = folder.resolve(workbook);
        Files.deleteIfExists(copy);
        return Files.copy(Path.of("decision-tables/eu-cbam", workbook), copy);
    }
}
