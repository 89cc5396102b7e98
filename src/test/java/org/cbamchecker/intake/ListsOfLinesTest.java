package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.law.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsOfLinesTest {
    private static final String GERMAN = "Registriernummer;Pos.-Nr.;EORI-Nummer Einführer;Annahmedatum;Verfahren;"
            + "Warennummer;Ursprungsland;Eigenmasse (kg);Bemerkung\n"
            + "26DE1;1;DE1;15.03.2026;4000;7208 10 00;TR;80000;Größe\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void every_usual_delimiter_is_found(String sign) throws IOException {
        Path file = Given.text(folder, "l.csv", GERMAN.replace(";", sign));

        assertThat(Given.read(file).submission().lines()).hasSize(1);
    }

    @Test
    void the_delimiter_hint_of_excel_is_followed() throws IOException {
        assertThat(Given.read(Given.text(folder, "l.csv", "sep=;\n" + GERMAN))
                        .submission()
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicode_with_a_byte_order_mark_is_read(String charset) throws IOException {
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
        Path file = Given.text(folder, "l.csv", mark + GERMAN, Charset.forName(charset));

        Received received = Given.read(file);

        assertThat(received.submission().lines()).hasSize(1);
        assertThat(Given.codes(received)).doesNotContain("ENCODING-ASSUMED");
    }

    @Test
    void other_bytes_are_taken_for_windows_1252_with_a_warning() throws IOException {
        Path file = Given.text(folder, "l.csv", GERMAN, Charset.forName("windows-1252"));

        Received received = Given.read(file);

        assertThat(received.submission().lines()).hasSize(1);
        assertThat(received.diagnostics().list().get(0).code()).isEqualTo("ENCODING-ASSUMED");
        assertThat(received.diagnostics().list().get(0).isError()).isFalse();
        assertThat(received.headings()).extracting(RecognisedHeading::heading).contains("EORI-Nummer Einführer");
    }

    @Test
    void the_recognised_headings_are_told() throws IOException {
        List<RecognisedHeading> headings =
                Given.read(Given.text(folder, "l.csv", GERMAN)).headings();

        assertThat(headings)
                .contains(new RecognisedHeading("l.csv", "", "Eigenmasse (kg)", "Net mass (kg)"))
                .contains(new RecognisedHeading("l.csv", "", "Bemerkung", ""));
        assertThat(headings).filteredOn(RecognisedHeading::isUsed).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "net_mass_kg, 5, 5",
        "quantity_tonnes, 5, 5000",
        "Eigenmasse in t, 5, 5000",
        "NETTOGEWICHT [KG], 5, 5",
        "18 01, 5, 5",
        "Menge (t), 0.25, 250",
        "Net mass, 5, 5"
    })
    void the_unit_in_the_heading_counts(String heading, String number, BigDecimal kilograms) throws IOException {
        Path file = Given.text(folder, "l.csv", lines(heading, number));

        assertThat(Given.read(file).submission().lines()).singleElement().satisfies(line -> assertThat(line.quantity())
                .isEqualTo(new Quantity.Mass(kilograms)));
    }

    private static String lines(String massHeading, String mass) {
        return "MRN,Item,EORI,Acceptance date,CN code,Origin," + massHeading + "\nM1,1,DE1,2026-03-15,72081000,TR,\""
                + mass + "\"\n";
    }

    @Test
    void a_unit_that_cannot_be_converted_is_a_fault_of_the_heading() throws IOException {
        Received received = Given.read(Given.text(folder, "l.csv", lines("Net mass (lb)", "5")));

        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo("HEADING-UNIT");
        assertThat(fault.values()).containsEntry("unit", "lb").containsEntry("allowed", "kg");
        assertThat(received.linesSetAside()).isEqualTo(1);
    }

    @Test
    void two_headings_for_one_field_are_a_fault() throws IOException {
        Received received = Given.read(Given.text(folder, "l.csv", lines("Net mass (kg),Eigenmasse", "5\",\"6")));

        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo("COLUMN-TWICE");
        assertThat(fault.values()).containsEntry("read", "Eigenmasse").containsEntry("first", "Net mass (kg)");
        assertThat(received.submission().lines()).isEmpty();
        assertThat(received.linesSetAside()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Supplier", "Exporter name", "Lieferant", "Exporteur", "Ausführer", "13 01 016"})
    void who_supplied_the_goods_goes_by_several_names(String heading) throws IOException {
        Received received = Given.read(Given.text(folder, "l.csv", lines(heading + ",Net mass (kg)", "Örnek\",\"5")));

        assertThat(received.submission().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.parties().supplier()).isEqualTo("Örnek"));
    }

    @Test
    void of_two_headings_for_a_name_the_first_counts() throws IOException {
        String text = lines("Lieferant,Ausführer,Net mass (kg)", "Trader\",\"Maker\",\"5");

        Received received = Given.read(Given.text(folder, "l.csv", text));

        assertThat(received.diagnostics().list())
                .filteredOn(fault -> fault.code().equals("COLUMN-SPARE"))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.isError()).isFalse();
                    assertThat(hint.values()).containsEntry("read", "Ausführer").containsEntry("first", "Lieferant");
                });
        assertThat(received.submission().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.parties().supplier()).isEqualTo("Trader"));
        assertThat(received.headings())
                .filteredOn(RecognisedHeading::isUsed)
                .extracting(RecognisedHeading::heading)
                .contains("Lieferant")
                .doesNotContain("Ausführer");
    }

    @Test
    void a_missing_heading_names_the_one_most_like_it() throws IOException {
        Received received = Given.read(Given.text(folder, "l.csv", lines("Net mas (kg)", "5")));

        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo("COLUMN-MISSING");
        assertThat(fault.values()).containsEntry("allowed", "Net mass (kg)").containsEntry("nearest", "Net mas (kg)");
        assertThat(received.linesSetAside()).isEqualTo(1);
    }

    @Test
    void titles_above_the_headings_do_no_harm() throws IOException {
        Path file = Given.text(folder, "l.csv", "Report of imports\n\nMarch 2026;;\n" + GERMAN);

        Received received = Given.read(file);

        assertThat(received.submission().lines()).hasSize(1);
        assertThat(received.submission().lines().get(0).source().row()).isEqualTo(5);
    }

    @Test
    void rows_without_headings_are_counted() throws IOException {
        Received received = Given.read(Given.text(folder, "l.csv", "M1,1,DE1,2026-03-15\nM2,1,DE1,2026-03-15\n"));

        assertThat(Given.codes(received)).startsWith("HEADING-ROW-MISSING");
        assertThat(received.linesSetAside()).isEqualTo(2);
    }

    @Test
    void a_row_with_more_columns_than_headings_is_set_aside() throws IOException {
        Received received = Given.read(
                Given.text(folder, "l.csv", lines("Net mass", "5") + "M2,1,DE1,2026-03-15,72081000,TR,1,5\n"));

        assertThat(Given.codes(received)).startsWith("ROW-TOO-LONG");
        assertThat(received.diagnostics().list().get(0).place().cell()).isEqualTo("line 3");
        assertThat(received.submission().lines()).hasSize(1);
        assertThat(received.linesSetAside()).isEqualTo(1);
    }

    @Test
    void a_quotation_mark_that_never_ends_is_a_fault() throws IOException {
        String text = lines("Net mass", "5") + "M2,1,\"DE1,2026-03-15,72081000,TR,1\n";

        Received received = Given.read(Given.text(folder, "l.csv", text));

        assertThat(Given.codes(received)).contains("TEXT-BROKEN");
        assertThat(received.submission().lines()).hasSize(1);
    }

    @Test
    void text_behind_a_closing_quotation_mark_is_a_fault() throws IOException {
        String text = lines("Net mass", "5") + "M2,1,\"DE1\"x,2026-03-15,72081000,TR,1\n";

        Received received = Given.read(Given.text(folder, "l.csv", text));

        assertThat(Given.codes(received)).contains("TEXT-BROKEN");
        assertThat(received.submission().lines()).hasSize(1);
    }

    @Test
    void lines_over_several_text_lines_keep_their_line_numbers() throws IOException {
        String text = "MRN,Item,EORI,Date,CN code,Origin,Net mass,Description\n"
                + "M1,1,DE1,2026-03-15,72081000,TR,5,\"two\nlines\"\n\n"
                + "M2,1,DE1,2026-03-15,72081000,ZZ,5,x\n";

        Received received = Given.read(Given.text(folder, "l.csv", text));

        assertThat(received.diagnostics().list().get(0).place().cell()).isEqualTo("line 5");
    }

    @Test
    void an_extract_in_a_workbook_is_read_with_its_numbers_and_dates() throws IOException {
        Path file = folder.resolve("extract.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Deckblatt").createRow(0).createCell(0).setCellValue("Einfuhren 2026");
            XSSFSheet sheet = workbook.createSheet("Daten");
            XSSFRow headings = sheet.createRow(2);
            fill(headings, "MRN", "Position", "Importeur", "Einfuhrdatum", "KN-Code", "Ursprung", "Eigenmasse (t)");
            XSSFRow row = sheet.createRow(3);
            fill(row, "26DE1", "1", "DE1", "2026-03-15", "", "TR", "");
            row.getCell(4).setCellValue(72081000);
            row.getCell(6).setCellValue(0.1 + 0.2);
            workbook.write(out);
        }

        Received received = Given.read(file);

        assertThat(received.submission().lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(new Quantity.Mass(new BigDecimal("300")));
            assertThat(line.source().toString()).isEqualTo("extract.xlsx!Daten:4");
        });
        assertThat(Given.codes(received)).contains("SHEET-NOT-READ");
    }

    private static void fill(XSSFRow row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void columns_of_greenlang_and_sap_are_known() throws IOException {
        Path file = Given.text(
                folder,
                "sap.csv",
                "shipment_id;import_id;EXPOS;EORI Number;Date of importation;EXPRF;STAWN;HERKL;NETLO;WZOLL\n"
                                .replace("import_id", "Customs Declaration Ref")
                        + "S1;M1;1;DE1;2026-03-15;4000;72081000;TR;5;100\n",
                StandardCharsets.UTF_8);

        assertThat(Given.read(file).submission().lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo("S1");
            assertThat(line.customs().customsValue()).isEqualTo(new BigDecimal("100"));
        });
    }
}
