package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_what_is_read() {
        SampleTable.Read read = SampleTable.read(SampleTable.write(folder));
        assertThat(read.faults()).isEmpty();
        List<List<String>> written = new ArrayList<>();
        for (List<String> row : SampleTable.rows()) {
            written.add(row.subList(0, SampleTable.columns().size()));
        }
        List<List<String>> canonical = read.table().rows().stream()
                .map(row -> row.cells().stream().map(Cell::canonical).toList())
                .toList();
        assertThat(canonical).isEqualTo(written);
    }

    @Test
    void the_same_rows_are_the_same_file() throws IOException {
        byte[] once = Files.readAllBytes(SampleTable.write(folder));
        byte[] again = Files.readAllBytes(SampleTable.write(folder));
        assertThat(again).isEqualTo(once);
    }

    @Test
    void the_sheet_is_one_marked_table_with_frozen_headings_and_offered_choices() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("Rules");
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A1:S4");
            assertThat(sheet.getTables().get(0).getStartRowIndex()).isZero();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getDataValidations()).anySatisfy(choice -> assertThat(
                            choice.getValidationConstraint().getExplicitListValues())
                    .containsExactly("yes", "no"));
        }
    }

    @Test
    void codes_are_text_and_figures_are_numbers_and_days_are_days() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertThat(SampleTable.cell(workbook, 2, "CN code").getCellType()).isEqualTo(CellType.STRING);
            assertThat(SampleTable.cell(workbook, 2, "CN code").getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(SampleTable.cell(workbook, 2, "Share").getNumericCellValue())
                    .isEqualTo(0.975);
            assertThat(SampleTable.cell(workbook, 2, "Due").getLocalDateTimeCellValue())
                    .isEqualTo("2026-03-15T00:00");
        }
    }

    @Test
    void a_number_longer_than_excel_keeps_is_written_whole_as_text() throws IOException {
        List<String> row = new ArrayList<>(SampleTable.rows().get(0));
        row.set(5, "0.1234567890123456789");
        Path file = SampleTable.write(folder, List.of(row));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.errors()).isEmpty();
        assertThat(read.table().rows().get(0).cell("Share").canonical()).isEqualTo("0.1234567890123456789");
    }

    @Test
    void an_empty_table_can_be_written_and_read() {
        SampleTable.Read read = SampleTable.read(SampleTable.write(folder, List.of()));
        assertThat(read.codes()).containsExactly("TABLE-EMPTY");
    }

    @Test
    void the_sheets_for_cases_and_notes_are_there() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFRow headings = workbook.getSheet("Tests").getRow(0);
            assertThat(headings.getCell(0).getStringCellValue()).isEqualTo("Case");
            assertThat(headings.getCell(1).getStringCellValue()).isEqualTo("Law date");
            assertThat(headings.getCell(3).getStringCellValue()).isEqualTo("Given CN code");
            assertThat(workbook.getSheet("Notes").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("A sample");
            assertThat(workbook.getSheet("Notes").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("How to edit");
        }
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(SampleTable.write(folder)));
    }
}
