package org.cbamchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cbamchecker.tables.SampleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shipped workbook, prepared by somebody who means harm, as a user would have it examined. */
class HostileWorkbooksTest {
    private static final String WORKBOOK = "annex-3-exempt-origins.xlsx";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "System.exit(0)\");//|CELL-CODE-CHARACTER",
                "$q.find(\"IMPORT-EXEMPT\")|CELL-CODE-CHARACTER",
                "${java.lang.Runtime}|CELL-CODE-CHARACTER",
                "a\\nend rule b|CELL-CODE-CHARACTER",
            })
    void code_for_the_rule_engine_in_a_cell_is_refused(String text, String code) throws IOException {
        alter(SHEET, sheet -> cellOfRowIds(sheet, "<is><t>" + text.replace("\\n", "\n") + "</t></is>", "inlineStr"));
        assertThat(lint()).contains(code + ": Rules ▸ J2 ▸ Row id");
    }

    @ParameterizedTest
    @CsvSource({"WEBSERVICE(A1)", "HYPERLINK(A1)", "CALL(A1)", "cmd|'/c calc'!A0"})
    void a_formula_is_refused_and_never_worked_out(String formula) throws IOException {
        alter(SHEET, sheet -> cellOfRowIds(sheet, "<f>" + formula + "</f><v>1</v>", "n"));
        assertThat(lint()).contains("CELL-FORMULA: Rules ▸ J2 ▸ Row id", "=" + formula);
    }

    private static String cellOfRowIds(String sheet, String content, String type) {
        return sheet.replaceFirst(
                "<c r=\"J2\"[^>]*>.*?</c>",
                java.util.regex.Matcher.quoteReplacement("<c r=\"J2\" t=\"" + type + "\">" + content + "</c>"));
    }

    @Test
    void a_part_from_another_file_is_never_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        String type = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet";
        alter(SHEET, sheet -> cellOfRowIds(sheet, "<is><t>&x;</t></is>", "inlineStr")
                .replaceFirst("<worksheet", java.util.regex.Matcher.quoteReplacement(type)));
        assertThat(lint()).contains("WORKBOOK-DOCUMENT-TYPE").doesNotContain("the-secret");
    }

    @Test
    void entities_of_entities_are_never_unfolded() throws IOException {
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY e" + i + " \"&e" + (i - 1) + ";&e" + (i - 1) + ";\">")
                .collect(Collectors.joining("", "<!DOCTYPE sst [<!ENTITY e0 \"x\">", "]><sst"));
        alter("xl/sharedStrings.xml", strings -> strings.replaceFirst("<sst", bomb)
                .replaceFirst("<t>", "<t>&e29;"));
        assertThat(lint()).contains("WORKBOOK-DOCUMENT-TYPE");
    }

    @Test
    void markup_does_not_hide_in_a_part_with_another_ending() throws IOException {
        Path file = shipped();
        String sheet = SampleTable.part(file, SHEET);
        SampleTable.putParts(file, Map.of("xl/worksheets/sheet1.dat", "<!DOCTYPE worksheet []>" + sheet));
        alter("xl/_rels/workbook.xml.rels", relations -> relations.replace("sheet1.xml", "sheet1.dat"));
        assertThat(lint()).contains("WORKBOOK-DAMAGED", "sheet1.dat");
    }

    @Test
    void a_link_to_a_program_is_known_by_its_type_under_any_name() throws IOException {
        SampleTable.putParts(shipped(), Map.of("xl/theme/colours.xml", "<externalLink><ddeLink/></externalLink>"));
        alter(
                "[Content_Types].xml",
                types -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/theme/colours.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.externalLink+xml\"/></Types>"));
        assertThat(lint()).contains("WORKBOOK-EXTERNAL-LINK", "xl/theme/colours.xml");
    }

    @Test
    void a_million_columns_are_refused_without_being_read() throws IOException {
        String cells = IntStream.range(0, 1_000_000)
                .mapToObj(i -> "<c><v>" + i * 7919L % 1_000_003 + "</v></c>")
                .collect(Collectors.joining());
        alter(SHEET, sheet -> sheet.replaceFirst("</row>", cells + "</row>"));
        assertThat(lint()).contains("WORKBOOK-DAMAGED", "row 1, column 16385");
    }

    @Test
    void a_row_beyond_the_last_that_excel_has_is_refused() throws IOException {
        alter(SHEET, sheet -> sheet.replace("</sheetData>", "<row r=\"2000000000\"/></sheetData>"));
        assertThat(lint()).contains("WORKBOOK-DAMAGED", "row 2000000000");
    }

    @Test
    void rows_that_excel_does_not_show_since_they_stand_elsewhere_are_refused() throws IOException {
        alter(
                SHEET,
                sheet -> sheet.replace(
                        "</worksheet>",
                        "<extLst><ext><row r=\"900\"><c r=\"A900\"><v>1</v></c></row></ext></extLst></worksheet>"));
        assertThat(lint()).contains("WORKBOOK-DAMAGED", "row 900");
    }

    @Test
    void what_a_sheet_says_of_its_own_size_is_not_believed() throws IOException {
        alter(SHEET, sheet -> sheet.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\""));
        assertThat(lint()).contains("Errors: 0");
    }

    @Test
    void elements_within_elements_without_end_are_refused() throws IOException {
        alter(SHEET, sheet -> sheet.replaceFirst("</row>", "<x>".repeat(5_000) + "</x>".repeat(5_000) + "</row>"));
        assertThat(lint()).contains("WORKBOOK-DAMAGED");
    }

    @Test
    void a_text_no_person_would_type_is_told_by_its_beginning() throws IOException {
        alter(SHEET, sheet -> cellOfRowIds(sheet, "<is><t>" + "1,".repeat(40_000) + "x</t></is>", "inlineStr"));
        assertThat(lint()).contains("CELL-TEXT-TOO-LONG: Rules ▸ J2 ▸ Row id").hasSizeLessThan(5_000);
    }

    @Test
    void a_column_is_not_hidden_by_hiding_empty_ones_before_it() throws IOException {
        alter(
                SHEET,
                sheet -> sheet.replaceFirst(
                        "<cols>.*?</cols>", "<cols><col min=\"1\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>"));
        assertThat(lint()).contains("COLUMN-HIDDEN: Rules ▸ A1", "COLUMN-HIDDEN: Rules ▸ B1");
    }

    @Test
    void a_changed_byte_is_noticed_even_where_it_only_changes_a_figure() throws IOException {
        Path file = shipped();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, withOtherSum(bytes));
        assertThat(lint()).contains("WORKBOOK-DAMAGED");
    }

    /** The sum of the first part in the directory of the package, which begins with these four bytes. */
    private static byte[] withOtherSum(byte[] bytes) {
        for (int i = bytes.length - 4; i > 0; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 16] ^= 1;
                return bytes;
            }
        }
        throw new AssertionError("no package");
    }

    private void alter(String part, UnaryOperator<String> change) throws IOException {
        Path file = shipped();
        String before = SampleTable.part(file, part);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        SampleTable.putParts(file, Map.of(part, after));
    }

    private Path shipped() throws IOException {
        Path file = folder.resolve(WORKBOOK);
        return Files.exists(file) ? file : Files.copy(Path.of("decision-tables/eu-cbam", WORKBOOK), file);
    }

    private String lint() {
        var outcome = Cli.in(folder).run("tables", "lint", WORKBOOK);
        assertThat(outcome.err()).isEmpty();
        return outcome.out().replaceAll("\\s+", " ");
    }
}
