package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.tables.SampleTable.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.law.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_sound_workbook() {
        file = SampleTable.write(folder);
    }

    @Test
    void a_row_keeps_its_address_its_law_and_its_dates() {
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.faults()).isEmpty();
        Row row = read.table().rows().get(0);
        assertThat(row.reference().address()).isEqualTo("sample.xlsx!Rules!2");
        assertThat(row.reference().id()).isEqualTo("R1");
        assertThat(row.reference().legalBasis()).isEqualTo("EU-2023-956:Art.2(1)");
        assertThat(row.validity().source()).isEqualTo("Regulation");
        assertThat(row.validity().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(row.validity().text()).isEqualTo(Period.between(LocalDate.of(2023, 5, 17), null));
        assertThat(row.validity().applies()).isEqualTo(Period.ofYear(2026));
    }

    @Test
    void blank_any_and_none_are_three_different_things() {
        Row row = SampleTable.read(file).table().rows().get(1);
        assertThat(row.cell("Origin")).isEqualTo(Cell.ANY);
        assertThat(row.cell("Ground")).isEqualTo(Cell.NONE);
        assertThat(row.cell("Note")).isEqualTo(Cell.BLANK);
    }

    @Test
    void a_heading_that_is_misspelt_is_shown_with_the_one_that_was_meant() {
        SampleTable.alter(file, workbook -> cell(workbook, 1, "Origin").setCellValue("Orgin"));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.codes()).containsExactly("HEADING-UNKNOWN", "HEADING-MISSING");
        assertThat(read.faults().get(0).values()).containsEntry("read", "Orgin").containsEntry("nearest", "Origin");
        assertThat(read.faults().get(0).place().cell()).isEqualTo("B1");
        assertThat(read.table().rows()).isEmpty();
    }

    @Test
    void a_heading_written_twice_is_a_fault() {
        SampleTable.alter(file, workbook -> cell(workbook, 1, "Note").setCellValue("Origin"));
        assertThat(SampleTable.read(file).codes()).containsExactly("HEADING-TWICE", "HEADING-MISSING");
    }

    @Test
    void a_sheet_without_any_row_lacks_every_heading() {
        SampleTable.alter(file, workbook -> {
            int at = workbook.getSheetIndex("Rules");
            workbook.removeSheetAt(at);
            workbook.createSheet("Rules");
        });
        assertThat(SampleTable.read(file).codes())
                .containsOnly("HEADING-MISSING")
                .hasSize(19);
    }

    @Test
    void columns_may_stand_in_any_order() {
        List<List<String>> rows = SampleTable.rows();
        SampleTable.Read straight = SampleTable.read(file);
        SampleTable.alter(file, workbook -> {
            for (int i = 0; i <= rows.size(); i++) {
                swap(workbook, i + 1);
            }
        });
        assertThat(cells(SampleTable.read(file))).isEqualTo(cells(straight));
    }

    private static void swap(XSSFWorkbook workbook, int row) {
        String known = cell(workbook, row, "Known").getStringCellValue();
        cell(workbook, row, "Known").setCellValue(cell(workbook, row, "Note").getStringCellValue());
        cell(workbook, row, "Note").setCellValue(known);
    }

    @Test
    void a_blank_row_inside_the_table_is_a_fault_and_the_rows_below_it_are_read() {
        SampleTable.alter(file, workbook -> clear(workbook, 3));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.only().code()).isEqualTo("ROW-BLANK-INSIDE");
        assertThat(read.only().values()).containsEntry("read", "3–3");
        assertThat(ids(read)).containsExactly("R1", "R3");
    }

    private static void clear(XSSFWorkbook workbook, int row) {
        workbook.getSheet("Rules").getRow(row - 1).forEach(cell -> cell.setBlank());
    }

    @Test
    void a_note_below_the_table_is_not_taken_for_a_row() {
        SampleTable.alter(file, workbook -> cell(workbook, 9, "CN code").setCellValue("see annex"));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.only().code()).isEqualTo("ROW-OUTSIDE-TABLE");
        assertThat(read.only().place().cell()).isEqualTo("A9");
    }

    /** LibreOffice leaves the marked range as it is when somebody types below it. */
    @Test
    void a_row_directly_below_the_marked_range_is_read() {
        SampleTable.alter(file, workbook -> shrinkRange(workbook, 3));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.faults()).isEmpty();
        assertThat(ids(read)).containsExactly("R1", "R2", "R3");
    }

    private static void shrinkRange(XSSFWorkbook workbook, int lastRow) {
        XSSFTable table = workbook.getSheet("Rules").getTables().get(0);
        table.setArea(new AreaReference(
                new CellReference(0, 0),
                new CellReference(lastRow - 1, table.getEndColIndex()),
                SpreadsheetVersion.EXCEL2007));
    }

    @Test
    void a_cell_beside_the_table_is_a_fault_at_its_place() {
        SampleTable.alter(
                file,
                workbook -> workbook.getSheet("Rules").getRow(1).createCell(25).setCellValue("7203"));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.only().code()).isEqualTo("CELL-OUTSIDE-TABLE");
        assertThat(read.only().place()).isEqualTo(new Place("sample.xlsx", "Rules", "Z2", ""));
    }

    @Test
    void merged_cells_are_named_with_their_range() {
        SampleTable.alter(file, workbook -> {
            clearCell(workbook, 3, "Origin");
            workbook.getSheet("Rules").addMergedRegionUnsafe(CellRangeAddress.valueOf("B2:B3"));
        });
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.errors()).contains("CELLS-MERGED");
        assertThat(read.faults()).anySatisfy(fault -> assertThat(fault.values()).containsEntry("read", "B2:B3"));
    }

    private static void clearCell(XSSFWorkbook workbook, int row, String heading) {
        cell(workbook, row, heading).setBlank();
    }

    @Test
    void hidden_rows_and_columns_are_faults() {
        SampleTable.alter(file, workbook -> {
            workbook.getSheet("Rules").getRow(2).setZeroHeight(true);
            workbook.getSheet("Rules").setColumnHidden(4, true);
        });
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.codes()).containsExactly("ROW-HIDDEN", "COLUMN-HIDDEN");
        assertThat(read.faults().get(1).values()).containsEntry("read", "E");
    }

    @Test
    void a_sheet_nobody_declared_is_a_fault() {
        SampleTable.alter(file, workbook -> workbook.createSheet("Rule"));
        Diagnostic fault = SampleTable.read(file).only();
        assertThat(fault.code()).isEqualTo("SHEET-UNDECLARED");
        assertThat(fault.values()).containsEntry("read", "Rule").containsEntry("nearest", "Rules");
    }

    @Test
    void a_workbook_without_the_sheet_is_a_fault() {
        SampleTable.alter(file, workbook -> workbook.setSheetName(0, "Values"));
        assertThat(SampleTable.read(file).codes()).containsExactly("SHEET-UNDECLARED", "SHEET-MISSING");
    }

    @Test
    void a_row_id_used_twice_is_a_fault_that_names_both_rows() {
        SampleTable.alter(file, workbook -> cell(workbook, 4, "Row id").setCellValue("R1"));
        Diagnostic fault = SampleTable.read(file).only();
        assertThat(fault.code()).isEqualTo("ROW-ID-TWICE");
        assertThat(fault.values()).isEqualTo(Map.of("read", "R1", "other", "sample.xlsx!Rules!2"));
    }

    @Test
    void a_row_without_legal_basis_does_not_load() {
        SampleTable.alter(file, workbook -> clearCell(workbook, 3, "Legal basis"));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.codes()).containsExactly("ROW-WITHOUT-LEGAL-BASIS");
        assertThat(ids(read)).containsExactly("R1", "R3");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_a_fault() {
        SampleTable.alter(file, workbook -> cell(workbook, 2, "Applies to").setCellValue(LocalDate.of(2025, 12, 31)));
        Diagnostic fault = SampleTable.read(file).only();
        assertThat(fault.code()).isEqualTo("PERIOD-ENDS-BEFORE-IT-BEGINS");
        assertThat(fault.place().column()).isEqualTo("Applies to");
        assertThat(fault.place().cell()).isEqualTo("S2");
    }

    @Test
    void a_table_without_rows_is_a_fault_unless_it_may_be_empty() {
        SampleTable.write(folder, List.of());
        assertThat(SampleTable.read(file).codes()).containsExactly("TABLE-EMPTY");
    }

    @Test
    void all_faults_are_told_at_once() {
        SampleTable.alter(file, workbook -> {
            cell(workbook, 2, "CN code").setCellValue(7202);
            cell(workbook, 2, "Origin").setCellValue("tr");
            cell(workbook, 3, "Share").setCellFormula("1+1");
            cell(workbook, 4, "Proof").setCellValue("ja");
        });
        assertThat(SampleTable.read(file).codes())
                .containsExactly("CELL-CODE-AS-NUMBER", "CELL-COUNTRY", "CELL-FORMULA", "CELL-NOT-IN-LIST");
    }

    @Test
    void rows_of_several_workbooks_follow_one_another() {
        Path second = folder.resolve("second.xlsx");
        List<List<String>> renamed = new ArrayList<>();
        for (List<String> row : SampleTable.rows()) {
            List<String> copy = new ArrayList<>(row);
            copy.set(11, "S" + row.get(11));
            renamed.add(copy);
        }
        write(second, renamed);
        Diagnostics sink = new Diagnostics();
        Table table = WorkbookReader.readFiles(SampleTable.schema(), List.of(file, second), sink);
        assertThat(sink.list()).isEmpty();
        assertThat(table.rows().stream().map(row -> row.reference().id()))
                .containsExactly("R1", "R2", "R3", "SR1", "SR2", "SR3");
    }

    private static void write(Path file, List<List<String>> rows) {
        try {
            WorkbookWriter.write(SampleTable.schema(), rows, List.of(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_table_without_law_names_rows_by_the_first_key() throws IOException {
        Column key = new Column(
                "Key",
                Column.Type.CODE,
                Column.Role.KEY,
                "",
                Column.Operator.EQUAL,
                List.of(),
                new Column.Marks(true, false, false, false),
                0);
        TableSchema schema = SampleTable.schema(false, List.of(key));
        WorkbookWriter.write(schema, List.of(List.of("a.b"), List.of("a.c")), List.of(), file);
        Diagnostics sink = new Diagnostics();
        Table table = WorkbookReader.readFiles(schema, List.of(file), sink);
        assertThat(sink.list()).isEmpty();
        assertThat(table.rows().stream().map(row -> row.reference().id())).containsExactly("a.b", "a.c");
    }

    @Test
    void two_rows_of_one_key_that_hold_at_once_are_a_fault() {
        assertThat(keyFaults("2026-01-01", "2026-06-30", "2026-06-30", "")).containsExactly("ROW-KEY-TWICE");
    }

    @Test
    void two_rows_of_one_key_may_follow_one_another() {
        assertThat(keyFaults("2026-01-01", "2026-06-30", "2026-07-01", "")).isEmpty();
    }

    /** Faults of a reference table with two rows of one key that apply in these periods. */
    private List<String> keyFaults(String from, String to, String thenFrom, String thenTo) {
        Column key = new Column(
                "Key",
                Column.Type.CODE,
                Column.Role.KEY,
                "",
                Column.Operator.EQUAL,
                List.of(),
                new Column.Marks(true, false, false, false),
                0);
        TableSchema schema = new TableSchema(
                "keys",
                "Keys",
                List.of(SampleTable.FILE),
                TableSchema.Kind.REFERENCE,
                TableSchema.HitPolicy.UNIQUE,
                "",
                true,
                false,
                List.of(key));
        List<List<String>> rows = List.of(
                List.of("a", "R1", "Art. 1", "Act", "", "", "", from, to),
                List.of("a", "R2", "Art. 1", "Act", "", "", "", thenFrom, thenTo));
        try {
            WorkbookWriter.write(schema, rows, List.of(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Diagnostics sink = new Diagnostics();
        WorkbookReader.read(schema, folder, sink);
        return sink.list().stream().map(Diagnostic::code).toList();
    }

    private static List<String> ids(SampleTable.Read read) {
        return read.table().rows().stream().map(row -> row.reference().id()).toList();
    }

    private static List<List<Cell>> cells(SampleTable.Read read) {
        return read.table().rows().stream().map(Row::cells).toList();
    }
}
