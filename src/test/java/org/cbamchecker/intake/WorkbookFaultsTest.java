package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFaultsTest {
    @TempDir
    Path folder;

    private Received changed(String field, Consumer<XSSFCell> change) throws IOException {
        return Given.read(Given.line().workbook(folder, workbook -> change.accept(cell(workbook, field))));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String field) {
        return workbook.getSheet("Import lines")
                .getRow(1)
                .getCell(Given.FORM.lines().position(field));
    }

    private static void assertFault(Received received, String code, String cell) {
        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place().file()).isEqualTo("submission.xlsx");
        assertThat(fault.place().sheet()).isEqualTo("Import lines");
        assertThat(fault.place().cell()).isEqualTo(cell);
        assertThat(received.linesSetAside()).isEqualTo(1);
        assertThat(received.submission().lines()).isEmpty();
    }

    private static String at(String field) {
        return org.cbamchecker.diagnostics.Place.cellName(1, Given.FORM.lines().position(field));
    }

    @Test
    void a_formula_is_a_fault_even_with_a_stored_result() throws IOException {
        Received received = changed("netMass", cell -> {
            cell.setCellFormula("40000*2");
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        });

        assertFault(received, "CELL-FORMULA", at("netMass"));
        assertThat(received.diagnostics().list().get(0).values()).containsEntry("read", "=40000*2");
    }

    @Test
    void an_error_value_is_a_fault() throws IOException {
        Received received = changed("netMass", cell -> cell.setCellErrorValue(FormulaError.REF));

        assertFault(received, "CELL-ERROR-VALUE", at("netMass"));
    }

    @Test
    void a_number_that_excel_made_a_date_is_a_fault() throws IOException {
        Received received = changed("netMass", cell -> {
            var days = cell.getSheet().getWorkbook().createCellStyle();
            days.setDataFormat((short) 14);
            cell.setCellStyle(days);
            cell.setCellValue(46143);
        });

        assertFault(received, "NUMBER-IS-DATE", at("netMass"));
    }

    @Test
    void a_count_of_days_without_a_date_format_is_a_fault() throws IOException {
        Received received = changed("accepted", cell -> {
            cell.setCellStyle(cell.getSheet().getWorkbook().createCellStyle());
            cell.setCellValue(46096);
        });

        assertFault(received, "DATE-IS-NUMBER", at("accepted"));
    }

    @Test
    void a_code_stored_as_a_number_loses_its_zero_and_that_is_named() throws IOException {
        Received received = changed("cnCode", cell -> cell.setCellValue(7031000));

        assertFault(received, "CN-ZERO-LOST", at("cnCode"));
        assertThat(received.diagnostics().list().get(0).values()).containsEntry("nearest", "07031000");
    }

    @Test
    void a_procedure_stored_as_a_number_loses_its_zero_and_that_is_named() throws IOException {
        Received received = changed("procedure", cell -> cell.setCellValue(700));

        assertFault(received, "PROCEDURE-ZERO-LOST", at("procedure"));
    }

    @Test
    void an_id_too_long_for_a_number_is_a_fault() throws IOException {
        assertFault(changed("mrn", cell -> cell.setCellValue(123456789012345678.0)), "TEXT-IS-LONG-NUMBER", at("mrn"));
    }

    @Test
    void an_entry_that_excel_made_a_date_is_a_fault() throws IOException {
        Received received = changed("id", cell -> {
            var days = cell.getSheet().getWorkbook().createCellStyle();
            days.setDataFormat((short) 14);
            cell.setCellStyle(days);
            cell.setCellValue(46143);
        });

        assertFault(received, "TEXT-IS-DATE", at("id"));
    }

    @Test
    void something_beside_the_table_is_told() throws IOException {
        Received received = Given.read(Given.line().workbook(folder, workbook -> workbook.getSheet("Import lines")
                .createRow(5)
                .createCell(60)
                .setCellValue("checked by me")));

        Diagnostic told = received.diagnostics().list().get(0);
        assertThat(told.code()).isEqualTo("ROW-OUTSIDE-COLUMNS");
        assertThat(told.place().cell()).isEqualTo("A6");
        assertThat(told.values()).containsEntry("read", "checked by me");
        assertThat(received.submission().lines()).hasSize(1);
    }

    @Test
    void a_workbook_without_lines_says_what_it_looked_for() throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = java.nio.file.Files.newOutputStream(file)) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("Travel");
            workbook.write(out);
        }

        assertThat(Given.codes(Given.read(file))).startsWith("HEADING-ROW-MISSING", "NO-LINES-FOUND");
    }

    @Test
    void a_sheet_with_an_unknown_name_is_told() throws IOException {
        Received received = Given.read(Given.line().workbook(folder, workbook -> workbook.createSheet("Importer")));

        assertThat(received.diagnostics().list().get(0).code()).isEqualTo("SHEET-UNKNOWN");
        assertThat(received.diagnostics().list().get(0).values()).containsEntry("nearest", "Importers");
    }

    @Test
    void an_unknown_heading_of_the_form_is_told() throws IOException {
        Received received = Given.read(Given.line().workbook(folder, workbook -> workbook.getSheet("Import lines")
                .getRow(0)
                .createCell(60)
                .setCellValue("My remark")));

        assertThat(Given.codes(received)).contains("COLUMN-UNKNOWN");
        assertThat(received.submission().lines()).hasSize(1);
    }

    @Test
    void a_blank_row_between_lines_does_no_harm() throws IOException {
        Received received = Given.read(Given.line().workbook(folder, workbook -> {
            var sheet = workbook.getSheet("Import lines");
            var row = sheet.createRow(3);
            sheet.getRow(1).forEach(cell -> {
                var copy = row.createCell(cell.getColumnIndex());
                copy.copyCellFrom(cell, new org.apache.poi.ss.usermodel.CellCopyPolicy());
            });
            row.getCell(0).setCellValue("L9");
            row.getCell(Given.FORM.lines().position("item")).setCellValue(9);
        }));

        assertThat(received.submission().lines()).extracting("id").containsExactly("L1", "L9");
        assertThat(received.submission().lines().get(1).source().row()).isEqualTo(4);
    }

    @Test
    void a_hidden_sheet_is_refused() throws IOException {
        Received received = Given.read(Given.line().workbook(folder, workbook -> workbook.setSheetHidden(3, true)));

        assertThat(Given.codes(received)).contains("SHEET-HIDDEN");
    }

    @Test
    void the_date_system_of_1904_is_respected() throws IOException {
        Received received = Given.read(Given.line().workbook(folder, workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            cell(workbook, "accepted").setCellValue(44634);
        }));

        assertThat(received.submission().lines()).singleElement().satisfies(line -> assertThat(
                        line.customs().accepted())
                .isEqualTo(java.time.LocalDate.of(2026, 3, 15)));
    }
}
