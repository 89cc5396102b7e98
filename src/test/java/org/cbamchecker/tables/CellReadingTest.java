package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.tables.SampleTable.cell;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.cbamchecker.diagnostics.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of row 2, one change at a time. */
class CellReadingTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_sound_workbook() {
        file = SampleTable.write(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN code|72 02|CELL-CN-PREFIX",
                "CN code|7|CELL-CN-PREFIX",
                "CN code|12345678901|CELL-CN-PREFIX",
                "CN code|iron|CELL-CN-PREFIX",
                "CN code|none|CELL-MARK-NOT-ALLOWED",
                "Origin|tr|CELL-COUNTRY",
                "Origin|TUR|CELL-COUNTRY",
                "Proof|Yes|CELL-NOT-IN-LIST",
                "Proof|yes;|CELL-NOT-IN-LIST",
                "Proof|yes;yes|CELL-LIST-REPEATS",
                "Ground|a\"b|CELL-CODE-CHARACTER",
                "Ground|$x|CELL-CODE-CHARACTER",
                "Ground|*|CELL-MARK-NOT-ALLOWED",
                "Ground|None|CELL-MARK-NOT-ALLOWED",
                "Value at most (EUR)|150.505|CELL-TOO-FINE",
                "Share|0,975|CELL-DECIMAL-COMMA",
                "Share|1,000|CELL-DECIMAL-COMMA",
                "Share|lots|CELL-NOT-A-NUMBER",
                "Share|1e3|CELL-NOT-A-NUMBER",
                "Share|*|CELL-MARK-NOT-ALLOWED",
                "Year|2026.5|CELL-NOT-WHOLE",
                "Due|03/04/2026|CELL-DATE-AMBIGUOUS",
                "Due|15-Mar-2026|CELL-DATE-AMBIGUOUS",
                "Due|2026-02-30|CELL-NO-SUCH-DAY",
                "Known|true|CELL-NOT-IN-LIST",
                "Row id|$1|CELL-CODE-CHARACTER",
            })
    void text_that_does_not_fit_its_column_is_refused(String heading, String text, String code) {
        Diagnostic fault = only(heading, written -> written.setCellValue(text));
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.values()).containsEntry("read", text);
        assertThat(fault.place().column()).isEqualTo(heading);
        assertThat(fault.isError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Proof,Yes,yes",
        "Proof,unknwn,unknown",
        "Origin,tr,TR",
        "CN code,7202 11.20,72021120",
        "Ground,None,none",
    })
    void the_word_that_was_meant_is_suggested(String heading, String written, String meant) {
        assertThat(only(heading, cell -> cell.setCellValue(written)).values()).containsEntry("nearest", meant);
    }

    @Test
    void a_word_far_from_every_other_suggests_nothing() {
        assertThat(only("Proof", cell -> cell.setCellValue("certificate")).values())
                .doesNotContainKey("nearest");
    }

    @ParameterizedTest
    @CsvSource({
        "CN code,CELL-CODE-AS-NUMBER",
        "Origin,CELL-CODE-AS-NUMBER",
        "Proof,CELL-CODE-AS-NUMBER",
        "Ground,CELL-CODE-AS-NUMBER",
        "Due,CELL-NUMBER-IN-DATE",
        "Known,CELL-CODE-AS-NUMBER",
    })
    void a_plain_number_is_no_code_and_no_date(String heading, String code) {
        assertThat(only(heading, cell -> {
                            cell.setCellStyle(cell.getSheet().getWorkbook().createCellStyle());
                            cell.setCellValue(46_000);
                        })
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"CN code,CELL-NOT-TEXT", "Share,CELL-NOT-A-NUMBER", "Due,CELL-NOT-A-DATE", "Note,CELL-NOT-TEXT"})
    void a_truth_value_has_no_place(String heading, String code) {
        assertThat(only(heading, cell -> cell.setCellValue(true)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN code", "Share", "Due", "Note", "Legal basis"})
    void a_formula_is_refused_wherever_it_stands(String heading) {
        Diagnostic fault = only(heading, cell -> cell.setCellFormula("A1&\"x\""));
        assertThat(fault.code()).isEqualTo("CELL-FORMULA");
        assertThat(fault.values()).containsEntry("read", "=A1&\"x\"");
    }

    @Test
    void an_error_value_is_refused() {
        Diagnostic fault = only("Share", cell -> cell.setCellErrorValue(FormulaError.DIV0));
        assertThat(fault.code()).isEqualTo("CELL-ERROR-VALUE");
        assertThat(fault.values()).containsEntry("read", "#DIV/0!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0", "\u200B"})
    void what_looks_blank_is_blank_where_a_value_is_required(String blank) {
        SampleTable.alter(file, workbook -> cell(workbook, 2, "Origin").setCellValue(blank));
        assertThat(SampleTable.read(file).errors()).containsExactly("CELL-BLANK");
    }

    @Test
    void the_format_of_a_number_never_changes_it() {
        for (String format : new String[] {"0%", "#,##0", "0", "0.00E+00", "[$€-407] #,##0.00", "General"}) {
            SampleTable.alter(file, workbook -> {
                XSSFCellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                cell(workbook, 2, "Share").setCellStyle(style);
            });
            Row row = SampleTable.read(file).table().rows().get(0);
            assertThat(row.number("Share")).as(format).contains(new BigDecimal("0.975"));
        }
    }

    @Test
    void a_percent_format_on_a_plain_number_is_worth_a_warning() {
        Diagnostic fault = only("Share", cell -> {
            XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("0.0%"));
            cell.setCellStyle(style);
        });
        assertThat(fault.code()).isEqualTo("CELL-PERCENT-FORMAT");
        assertThat(fault.isError()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,0.1",
        "0.30000000000000004,0.30000000000000004",
        "1.1000000000000001,1.1",
        "100,100",
        "1E2,100",
        "1.50,1.5",
        "-0.0,0",
        "123456789012345,123456789012345",
        "8.41E17,841000000000000000",
    })
    void the_stored_number_is_read_in_its_shortest_form(String stored, String number) {
        setStored("Share", stored);
        Row row = SampleTable.read(file).table().rows().get(0);
        assertThat(row.number("Share").map(BigDecimal::toPlainString)).contains(number);
        assertThat(row.number("Share").orElseThrow().scale()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "NaN", "1E300", "1E-300", "x"})
    void a_number_beyond_all_bounds_is_refused(String stored) {
        setStored("Share", stored);
        assertThat(SampleTable.read(file).codes()).containsExactly("CELL-NUMBER-OUT-OF-RANGE");
    }

    @Test
    void more_digits_than_excel_keeps_are_worth_a_warning() {
        setStored("Share", "0.30000000000000004");
        assertThat(SampleTable.read(file).codes()).containsExactly("CELL-MANY-DIGITS");
    }

    @Test
    void a_number_written_as_text_with_a_decimal_point_is_read() {
        assertThat(changed("Share", cell -> cell.setCellValue("0.9750")).number("Share"))
                .contains(new BigDecimal("0.975"));
    }

    @Test
    void a_share_may_be_written_with_a_percent_sign_where_the_column_says_so() {
        assertThat(changed("Rate", cell -> cell.setCellValue("2.5 %")).number("Rate"))
                .contains(new BigDecimal("0.025"));
    }

    @Test
    void a_date_cell_in_a_column_of_numbers_is_refused() {
        assertThat(only("Share", CellReadingTest::formatAsDate).code()).isEqualTo("CELL-DATE-IN-NUMBER");
    }

    private static void formatAsDate(XSSFCell cell) {
        XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(2026, 3, 15));
    }

    @Test
    void a_date_cell_and_iso_text_are_the_same_day() {
        LocalDate day = LocalDate.of(2026, 3, 15);
        assertThat(changed("Due", CellReadingTest::formatAsDate).day("Due")).contains(day);
        assertThat(changed("Due", cell -> cell.setCellValue("2026-03-15")).day("Due"))
                .contains(day);
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        SampleTable.alter(file, workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            for (String heading : new String[] {"Due", "Checked on", "Text valid from", "Applies from", "Applies to"}) {
                XSSFCell cell = cell(workbook, 2, heading);
                cell.setCellValue(cell.getNumericCellValue() - 1_462);
            }
        });
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.faults()).isEmpty();
        assertThat(read.table().rows().get(0).day("Due")).contains(LocalDate.of(2026, 3, 15));
    }

    @Test
    void a_time_of_day_is_refused() {
        Diagnostic fault = only("Due", cell -> cell.setCellValue(LocalDateTime.of(2026, 3, 15, 12, 0)));
        assertThat(fault.code()).isEqualTo("CELL-DATE-WITH-TIME");
    }

    @Test
    void the_day_that_never_was_is_refused() {
        assertThat(only("Due", cell -> cell.setCellValue(60)).code()).isEqualTo("CELL-NO-SUCH-DAY");
    }

    @Test
    void invisible_characters_are_dropped_with_a_warning() {
        SampleTable.alter(file, workbook -> cell(workbook, 2, "Origin").setCellValue("\u00A0T\u200BR\u00A0"));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.codes()).containsExactly("CELL-INVISIBLE-CHARACTER");
        assertThat(read.errors()).isEmpty();
        assertThat(read.table().rows().get(0).text("Origin")).isEqualTo("TR");
    }

    @Test
    void composed_and_decomposed_letters_are_the_same_text() {
        assertThat(changed("Note", cell -> cell.setCellValue("Bu\u0308singen")).text("Note"))
                .isEqualTo("Büsingen");
    }

    @Test
    void control_characters_in_a_text_are_refused() {
        assertThat(only("Note", cell -> cell.setCellValue("a_x0007_b")).code()).isEqualTo("CELL-CONTROL-CHARACTER");
    }

    @Test
    void line_breaks_in_a_text_are_all_alike() {
        assertThat(changed("Note", cell -> cell.setCellValue("a\r\nb")).text("Note"))
                .isEqualTo("a\nb");
    }

    @Test
    void a_number_in_a_text_is_taken_as_stored_with_a_warning() {
        Diagnostic fault = only("Note", cell -> cell.setCellValue(2026.5));
        assertThat(fault.code()).isEqualTo("CELL-NUMBER-IN-TEXT");
        assertThat(SampleTable.read(file).table().rows().get(0).text("Note")).isEqualTo("2026.5");
    }

    @Test
    void a_list_keeps_its_words_in_the_order_written() {
        Row row = SampleTable.read(file).table().rows().get(0);
        assertThat(row.cell("Proof").canonical()).isEqualTo("yes;unknown");
        assertThat(SampleTable.read(file).table().rows().get(2).cell("Proof")).isEqualTo(new Cell.Text("no"));
    }

    @Test
    void words_of_free_text_are_no_marks() {
        assertThat(changed("Note", cell -> cell.setCellValue("none")).cell("Note"))
                .isEqualTo(new Cell.Text("none"));
    }

    private Row changed(String heading, Consumer<XSSFCell> change) {
        SampleTable.alter(file, workbook -> change.accept(cell(workbook, 2, heading)));
        SampleTable.Read read = SampleTable.read(file);
        assertThat(read.errors()).isEmpty();
        return read.table().rows().get(0);
    }

    private Diagnostic only(String heading, Consumer<XSSFCell> change) {
        SampleTable.alter(file, workbook -> change.accept(cell(workbook, 2, heading)));
        return SampleTable.read(file).only();
    }

    private void setStored(String heading, String stored) {
        SampleTable.alter(
                file, workbook -> cell(workbook, 2, heading).getCTCell().setV(stored));
    }
}
