package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cbamchecker.diagnostics.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to keep content from being seen that do not call themselves hidden, and a value that hides behind its format. */
class HiddenContentTest {
    /** Column of free text. */
    private static final int NOTE = 10;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_sound_workbook() {
        file = SampleTable.write(folder);
    }

    @Test
    void rows_without_a_height_of_their_own_are_hidden_where_the_usual_height_is_nothing() {
        SampleTable.alter(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Rules");
            sheet.getCTWorksheet().getSheetFormatPr().setDefaultRowHeight(0);
            sheet.forEach(row -> row.setHeight((short) -1));
            sheet.getRow(0).setHeightInPoints(20);
        });
        assertThat(SampleTable.read(file).codes()).isNotEmpty().containsOnly("ROW-HIDDEN");
    }

    @Test
    void columns_without_a_width_of_their_own_are_hidden_where_the_usual_width_is_nothing() {
        SampleTable.alter(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("Rules");
            sheet.getCTWorksheet().getSheetFormatPr().setDefaultColWidth(0);
            sheet.getCTWorksheet().removeCols(0);
        });
        assertThat(SampleTable.read(file).codes()).hasSizeGreaterThan(5).containsOnly("COLUMN-HIDDEN");
    }

    @ParameterizedTest
    @CsvSource({
        "B2, ;;;, true",
        "B2, '0;-0;0;', true",
        "B2, '0;;', false",
        "B2, '\"\";\"\";\"\";\"\"', true",
        "B2, '0;-0;0;[White]@', true",
        "B2, '0;-0;0;@', false"
    })
    void content_that_a_number_format_hides_is_a_fault(String cell, String format, boolean hidden) {
        SampleTable.alter(file, workbook -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            CellAddress at = new CellAddress(cell);
            workbook.getSheet("Rules")
                    .getRow(at.getRow())
                    .getCell(at.getColumn())
                    .setCellStyle(style);
        });
        assertThat(SampleTable.read(file).codes()).isEqualTo(hidden ? List.of("CELL-UNSEEN") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "FFFFFFFF, '', true",
        "FFFAFAFA, '', true",
        "FF000000, '', false",
        "FFFFFFFF, FF1F4E78, false",
        "FF1F4E78, FF1F4E78, true",
        "FF000000, FFFFF2CC, false"
    })
    void letters_of_the_colour_of_their_ground_are_a_fault(String letters, String ground, boolean hidden) {
        SampleTable.alter(file, workbook -> {
            XSSFCellStyle style = workbook.createCellStyle();
            XSSFFont font = workbook.createFont();
            font.setColor(colour(letters));
            style.setFont(font);
            if (ground != null && !ground.isEmpty()) {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(colour(ground));
            }
            workbook.getSheet("Rules").getRow(1).getCell(0).setCellStyle(style);
        });
        assertThat(SampleTable.read(file).codes()).isEqualTo(hidden ? List.of("CELL-UNSEEN") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "FFFFFFFF, ab, '', true",
        "FFFFFFFF, ' ', '', false",
        "FFC00000, ab, '', false",
        "FF1F4E78, ab, FF1F4E78, true",
        "FFFFFFFF, ab, FF1F4E78, false"
    })
    void part_of_a_text_in_the_colour_of_the_ground_is_a_fault(
            String letters, String part, String ground, boolean hidden) {
        SampleTable.alter(file, workbook -> {
            XSSFCellStyle style = workbook.createCellStyle();
            if (!ground.isEmpty()) {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(colour(ground));
                XSSFFont white = workbook.createFont();
                white.setColor(colour("FFFFFF00"));
                style.setFont(white);
            }
            XSSFFont font = workbook.createFont();
            font.setColor(colour(letters));
            XSSFCell cell = workbook.getSheet("Rules").getRow(1).createCell(NOTE);
            cell.setCellStyle(style);
            var text = new XSSFRichTextString("seen");
            text.append(part, font);
            cell.setCellValue(text);
        });
        assertThat(SampleTable.read(file).codes()).isEqualTo(hidden ? List.of("CELL-UNSEEN") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"FFFFFF, '', true", "1F4E78, '', false", "FFFFFF, 1F4E78, false", "1F4E78, 1F4E78, true"})
    void a_conditional_format_that_hides_is_a_fault(String letters, String ground, boolean hidden) {
        SampleTable.alter(file, workbook -> {
            var formats = workbook.getSheet("Rules").getSheetConditionalFormatting();
            var rule = formats.createConditionalFormattingRule("$A2=\"7203\"");
            rule.createFontFormatting().setFontColor(colour("FF" + letters));
            if (!ground.isEmpty()) {
                rule.createPatternFormatting().setFillBackgroundColor(colour("FF" + ground));
            }
            formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A2:C9")}, rule);
        });
        assertThat(SampleTable.read(file).codes()).isEqualTo(hidden ? List.of("CELLS-HIDDEN-BY-CONDITION") : List.of());
    }

    /** Such a sheet hides the rows that nothing is written in; one that is written is seen. */
    @Test
    void rows_that_nothing_stands_in_may_be_hidden() {
        SampleTable.alter(file, workbook -> workbook.getSheet("Rules")
                .getCTWorksheet()
                .getSheetFormatPr()
                .setZeroHeight(true));
        assertThat(SampleTable.read(file).codes()).isEmpty();
    }

    private static XSSFColor colour(String argb) {
        var colour = new XSSFColor();
        colour.setARGBHex(argb);
        return colour;
    }

    /** LibreOffice stores it as the number 1, shown in the words of its language. */
    @Test
    void true_is_read_as_true_however_it_is_stored() {
        SampleTable.alter(file, workbook -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("\"WAHR\";\"WAHR\";\"FALSCH\""));
            XSSFCell cell = workbook.getSheet("Rules").getRow(1).getCell(0);
            cell.setCellValue(1);
            cell.setCellStyle(style);
        });
        Diagnostic fault = SampleTable.read(file).only();
        assertThat(fault.code()).isEqualTo("CELL-NOT-TEXT");
        assertThat(fault.values()).containsEntry("read", "TRUE");
    }
}
