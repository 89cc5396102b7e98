package org.cbamchecker.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas where no column looks: Excel reckons them all the same when the workbook is opened. */
class LiveContentTest {
    private static final String RULES = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_sound_workbook() {
        file = SampleTable.write(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "cmd|'/c calc'!A0 ~ true",
                "WEBSERVICE(\"http://example.org\") ~ true",
                "'[other.xlsx]Sheet1'!$A$1 ~ true",
                "'Rules'!$A$1:$B$9 ~ false",
                "\"a (b)|c\" ~ false"
            })
    void a_name_that_calls_or_leads_out_is_refused(String formula, boolean live) {
        change(
                "xl/workbook.xml",
                "</sheets>",
                "</sheets><definedNames><definedName name=\"n\">" + formula + "</definedName></definedNames>");
        assertThat(codes()).isEqualTo(live ? List.of("WORKBOOK-FORMULA") : List.of());
    }

    @Test
    void a_format_or_a_list_that_calls_a_function_is_refused() {
        change(
                RULES,
                "</sheetData>",
                "</sheetData><conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" priority=\"1\">"
                        + "<formula>LEN(WEBSERVICE(\"http://example.org\"))&gt;0</formula></cfRule>"
                        + "</conditionalFormatting><dataValidations><dataValidation type=\"list\" sqref=\"A2\">"
                        + "<formula1>INDIRECT(\"x\")</formula1></dataValidation></dataValidations>");
        assertThat(codes()).containsExactly("WORKBOOK-FORMULA", "WORKBOOK-FORMULA");
    }

    @Test
    void a_column_that_would_fill_in_a_formula_is_refused() {
        String table = "xl/tables/table1.xml";
        String column = SampleTable.part(file, table).replaceFirst("(?s)^.*?(<tableColumn [^>]*)/>.*$", "$1");
        change(
                table,
                column + "/>",
                column + "><calculatedColumnFormula>WEBSERVICE(\"x\")</calculatedColumnFormula></tableColumn>");
        assertThat(codes()).containsExactly("WORKBOOK-FORMULA");
    }

    @Test
    void a_formula_among_the_notes_is_refused_at_its_cell() {
        SampleTable.alter(file, workbook -> {
            var sheet = workbook.getSheet("Notes") == null ? workbook.createSheet("Notes") : workbook.getSheet("Notes");
            sheet.createRow(20).createCell(1).setCellFormula("HYPERLINK(\"http://example.org\")");
        });
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("CELL-FORMULA");
            assertThat(fault.place().cell()).isEqualTo("B21");
        });
    }

    @Test
    void a_heading_that_is_reckoned_is_told_as_a_formula() {
        SampleTable.alter(
                file,
                workbook -> workbook.getSheet("Rules").getRow(0).createCell(40).setCellFormula("1+1"));
        assertThat(codes()).containsExactly("CELL-FORMULA");
    }

    private void change(String part, String what, String instead) {
        SampleTable.putParts(file, Map.of(part, SampleTable.part(file, part).replace(what, instead)));
    }

    private List<Diagnostic> faults() {
        var faults = new Diagnostics();
        WorkbookReader.readContent(SampleTable.schema(), file, faults);
        return faults.list();
    }

    private List<String> codes() {
        return faults().stream().map(Diagnostic::code).toList();
    }
}
