package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.samples.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a compliance team does with workbooks. */
class TablesCommandsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/tables");
    private static final Path TABLES = Path.of("decision-tables/eu-cbam").toAbsolutePath();

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void a_home() {
        cli = Cli.in(folder);
    }

    @Test
    void a_workbook_does_not_differ_from_its_copy() throws IOException {
        Path copy = copy("mark-ups.xlsx");

        Cli.Outcome outcome = cli.run("tables", "diff", shipped("mark-ups.xlsx"), copy.toString());

        assertThat(outcome.out()).isEqualTo("Nothing differs.\n");
        assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_difference_is_told_cell_by_cell() throws IOException {
        Path copy = copy("mark-ups.xlsx");
        write(copy, "B5", 0.12);
        write(copy, "C5", "Imports of 2026, as proposed.");

        Cli.Outcome outcome = cli.run("tables", "diff", shipped("mark-ups.xlsx"), copy.toString());

        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
        Golden.holds(GOLDEN.resolve("diff.txt"), outcome.out());
        Golden.holds(
                GOLDEN.resolve("diff.json"),
                cli.run("tables", "diff", "--json", shipped("mark-ups.xlsx"), copy.toString())
                        .out());
    }

    @Test
    void a_preview_names_the_cell_behind_each_change() throws IOException {
        Path copy = copy("mark-ups.xlsx");
        write(copy, "B5", 0.12);
        write(copy, "C5", "Imports of 2026, as proposed.");
        String sample =
                Path.of("samples/fasteners-from-taiwan.xlsx").toAbsolutePath().toString();

        Cli.Outcome outcome = cli.run("tables", "preview", copy.toString(), "--on", sample);

        assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
        Golden.holds(GOLDEN.resolve("preview.txt"), outcome.out());
    }

    @Test
    void a_folder_of_edited_workbooks_is_previewed_as_a_whole() throws IOException {
        write(copy("mark-ups.xlsx"), "B5", 0.12);
        write(copy("cbam-factor.xlsx"), "B2", 0.95);
        String sample =
                Path.of("samples/fasteners-from-taiwan.xlsx").toAbsolutePath().toString();

        Cli.Outcome outcome = cli.run("tables", "preview", folder.toString(), "--on", sample);

        assertThat(outcome.out())
                .startsWith("Edits: 2.")
                .contains("mark-ups.xlsx!Values!5", "cbam-factor.xlsx!Values!2", "All edits together");
    }

    @Test
    void an_edit_with_a_fault_is_refused_at_its_cell() throws IOException {
        Path copy = copy("mark-ups.xlsx");
        write(copy, "B5", "a lot");

        Cli.Outcome outcome = cli.run("tables", "preview", copy.toString());

        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Values ▸ B5", "a lot");
    }

    @Test
    void a_workbook_of_another_name_belongs_to_no_table() throws IOException {
        Path copy = Files.copy(TABLES.resolve("mark-ups.xlsx"), folder.resolve("mark-up.xlsx"));

        for (String command : new String[] {"preview", "format"}) {
            Cli.Outcome outcome = cli.run("tables", command, copy.toString());
            assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(outcome.err()).contains("mark-up.xlsx", "mark-ups.xlsx");
        }
    }

    @Test
    void formatting_brings_a_workbook_back_into_the_usual_form() throws IOException {
        Path copy = copy("mark-ups.xlsx");
        write(copy, "C5", "Imports of 2026, as proposed.");
        byte[] saved = Files.readAllBytes(copy);

        cli.run("tables", "format", copy.toString());

        assertThat(Files.readAllBytes(copy)).isNotEqualTo(saved);
        assertThat(cli.run("tables", "format", copy.toString()).out())
                .isEqualTo("mark-ups.xlsx is in the usual form already.\n");
        assertThat(cli.run("tables", "diff", shipped("mark-ups.xlsx"), copy.toString())
                        .out())
                .contains("Note: “Imports of 2026.” became “Imports of 2026, as proposed.”");
    }

    @Test
    void a_workbook_with_a_fault_is_not_formatted() throws IOException {
        Path copy = copy("mark-ups.xlsx");
        write(copy, "B5", "a lot");
        byte[] saved = Files.readAllBytes(copy);

        assertThat(cli.run("tables", "format", copy.toString()).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Files.readAllBytes(copy)).isEqualTo(saved);
    }

    @Test
    void a_workbook_becomes_text_with_a_line_for_a_row() throws IOException {
        Cli.Outcome outcome = cli.run("tables", "export", shipped("annex-3-exempt-origins.xlsx"), "--to", "review");

        assertThat(outcome.out()).isEqualTo("review/annex-3-exempt-origins.md was written.\n");
        Golden.holds(
                GOLDEN.resolve("annex-3-exempt-origins.md"),
                Files.readString(folder.resolve("review/annex-3-exempt-origins.md")));
    }

    @Test
    void csv_has_a_file_for_a_sheet_and_no_cell_that_a_spreadsheet_would_calculate() throws IOException {
        Path copy = copy("mark-ups.xlsx");
        write(copy, "C5", "=not a formula");

        cli.run("tables", "export", copy.toString(), "--as", "csv", "--to", "review");

        assertThat(Files.readAllLines(folder.resolve("review/mark-ups.csv")))
                .startsWith("Sector,Mark-up (share),Note,Row id,Legal basis,Source,Checked on,Text valid from,"
                        + "Text valid to,Applies from,Applies to")
                .anyMatch(line -> line.startsWith("iron and steel,0.1,'=not a formula,"));
    }

    /** Each can be opened, read without a fault, and refused where somebody would lose work. */
    @ParameterizedTest
    @ValueSource(strings = {"scope", "exempt-origins", "carbon-price-eligibility", "plausibility-checks", "mark-ups"})
    void a_fresh_workbook_reads_without_a_fault(String table) {
        assertThat(cli.run("tables", "new", table, "--to", "fresh").code()).isEqualTo(ExitCode.DONE);
        String written = folder.resolve(cli.files().get(0)).toString();

        assertThat(cli.run("tables", "format", written).out()).endsWith(" is in the usual form already.\n");
        Cli.Outcome again = cli.run("tables", "new", table, "--to", "fresh");
        assertThat(again.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(again.err()).contains("FILE-EXISTS");
    }

    private static String shipped(String workbook) {
        return TABLES.resolve(workbook).toString();
    }

    private Path copy(String workbook) throws IOException {
        return Files.copy(TABLES.resolve(workbook), folder.resolve(workbook));
    }

    private static void write(Path workbook, String address, Object value) throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(Files.newInputStream(workbook))) {
            CellReference place = new CellReference(address);
            XSSFCell cell = open.getSheetAt(0).getRow(place.getRow()).getCell(place.getCol());
            if (value instanceof Double number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(value.toString());
            }
            try (OutputStream out = Files.newOutputStream(workbook)) {
                open.write(out);
            }
        }
    }
}
