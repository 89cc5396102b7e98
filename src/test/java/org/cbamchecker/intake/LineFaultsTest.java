package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineFaultsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cnCode,       7208100,             CN-ZERO-LOST",
                "cnCode,       720810,              CN-TOO-SHORT",
                "cnCode,       72081000000,         CN-TOO-LONG",
                "cnCode,       steel,               CN-NOT-DIGITS",
                "cnCode,       72089999,            CN-NOT-IN-NOMENCLATURE",
                "cnCode,       -,                   VALUE-MISSING",
                "taric,        7208,                TARIC-NOT-TEN-DIGITS",
                "taric,        7209100000,          TARIC-CONTRADICTS",
                "origin,       EL,                  COUNTRY-WRITE-INSTEAD",
                "origin,       UK,                  COUNTRY-WRITE-INSTEAD",
                "origin,       ZZ,                  COUNTRY-UNKNOWN",
                "origin,       Türkiye,             COUNTRY-NOT-CODE",
                "netMass,      -80000,              NUMBER-NEGATIVE",
                "netMass,      0,                   NUMBER-ZERO",
                "netMass,      eighty tonnes,       NUMBER-NOT-READABLE",
                "netMass,      80000kg,             NUMBER-WITH-UNIT",
                "netMass,      8E4,                 NUMBER-EXPONENT",
                "netMass,      '1,5',               DECIMAL-COMMA",
                "netMass,      1.500,               NUMBER-AMBIGUOUS",
                "netMass,      -,                   QUANTITY-MISSING",
                "electricity,  5,                   QUANTITY-TWICE",
                "item,         1.5,                 NUMBER-NOT-WHOLE",
                "item,         100000,              NUMBER-OUT-OF-RANGE",
                "accepted,     03/04/2026,          DATE-AMBIGUOUS",
                "accepted,     30.02.2026,          DATE-NOT-A-DAY",
                "accepted,     15.03.26,            DATE-SHORT-YEAR",
                "accepted,     last week,           DATE-NOT-READABLE",
                "accepted,     46096,               DATE-IS-NUMBER",
                "accepted,     0202-03-15,          DATE-FAR-AWAY",
                "accepted,     2025-12-31,          DATE-OUTSIDE-YEAR",
                "importer,     123,                 EORI-MALFORMED",
                "declarant,    NL987654321,         REPRESENTATION-MISSING",
                "representation, indirect,          REPRESENTATION-CONTRADICTS",
                "representation, indirekt,          CHOICE-UNKNOWN",
                "territory,    Andorra,             CHOICE-UNKNOWN",
                "military,     perhaps,             CHOICE-UNKNOWN",
                "procedure,    40A0,                PROCEDURE-NOT-DIGITS",
                "procedure,    40,                  PROCEDURE-WITHOUT-PREVIOUS",
                "previousProcedure, 51,             PROCEDURE-CONTRADICTS",
                "documentCodes, Y128x99=1,          DOCUMENT-CODE-MALFORMED",
                "deliveredOffshore, perhaps,        CHOICE-UNKNOWN",
                "receivedOn,   2026-04-01,          DAY-NEEDS-YES",
                "receiptDeclaredOn, 2026-04-01,     DAY-NEEDS-YES",
                "capacityFiledOn, 2026-04-01,       DAY-NEEDS-YES",
                "basis,        actual,              CLAIM-WITHOUT-REPORT"
            })
    void a_fault_is_reported_at_its_line_and_sets_the_line_aside(String field, String value, String code)
            throws IOException {
        Received received = year2026(Given.line().with("lines", field, value).csv(folder));

        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.isError()).isTrue();
        assertThat(fault.place().file()).isEqualTo("lines.csv");
        assertThat(fault.place().cell()).isEqualTo("line 2");
        assertThat(fault.place().column()).isNotEmpty();
        assertThat(fault.values()).containsKey("read");
        assertThat(received.linesSetAside()).isEqualTo(1);
        assertThat(received.submission().lines()).isEmpty();
    }

    private static Received year2026(Path file) {
        return Given.read(IntakeOptions.NONE.withYear(2026), file);
    }

    @Test
    void the_good_lines_stay_beside_the_faulty_one() throws IOException {
        Given given = Given.line()
                .more("lines", Map.of("id", "L2", "item", "2", "netMass", "x", "origin", "ZZ"))
                .more("lines", Map.of("id", "L3", "item", "3"));

        Received received = year2026(given.csv(folder));

        assertThat(received.submission().lines()).extracting("id").containsExactly("L1", "L3");
        assertThat(received.linesSetAside()).isEqualTo(1);
        assertThat(Given.codes(received)).contains("COUNTRY-UNKNOWN", "NUMBER-NOT-READABLE");
        assertThat(received.diagnostics().list().get(0).place().cell()).isEqualTo("line 3");
    }

    @ParameterizedTest
    @CsvSource({"EL, GR", "UK, GB"})
    void a_code_used_by_mistake_is_named_with_the_right_one(String code, String instead) throws IOException {
        Received received =
                Given.read(Given.line().with("lines", "origin", code).csv(folder));

        assertThat(received.diagnostics().list().get(0).values())
                .containsEntry("read", code)
                .containsEntry("nearest", instead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XK", "XI", "XC", "XL", "EU", "tr"})
    void codes_of_the_trade_nomenclature_are_countries(String code) throws IOException {
        assertThat(Given.read(Given.line().with("lines", "origin", code).csv(folder))
                        .submission()
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7208 10 00", "7208.10.00", "72081000", "7208 1000", "7208-10-00"})
    void spaces_and_dots_in_a_cn_code_do_no_harm(String code) throws IOException {
        assertThat(Given.read(Given.line().with("lines", "cnCode", code).csv(folder))
                        .submission()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.good().cn().digits()).isEqualTo("72081000"));
    }

    @Test
    void ten_digits_are_cn_and_taric_code() throws IOException {
        assertThat(Given.read(Given.line()
                                .with("lines", "cnCode", "7208 10 00 10")
                                .csv(folder))
                        .submission()
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.good().cn().digits()).isEqualTo("72081000");
                    assertThat(line.good().taric()).isEqualTo("7208100010");
                });
    }

    @Test
    void the_lost_zero_is_named() throws IOException {
        Received received =
                Given.read(Given.line().with("lines", "cnCode", "7031000").csv(folder));

        assertThat(received.diagnostics().list().get(0).values())
                .containsEntry("read", "7031000")
                .containsEntry("nearest", "07031000");
    }

    @Test
    void codes_outside_annex_1_are_not_looked_up() throws IOException {
        assertThat(Given.read(Given.line().with("lines", "cnCode", "96010000").csv(folder))
                        .submission()
                        .lines())
                .hasSize(1);
    }

    @Test
    void an_ambiguous_number_is_shown_with_both_readings() throws IOException {
        Received received =
                Given.read(Given.line().with("lines", "netMass", "1,500").csv(folder));

        assertThat(received.diagnostics().list().get(0).values())
                .containsEntry("read", "1,500")
                .containsEntry("one", "1.500")
                .containsEntry("other", "1500");
    }

    @ParameterizedTest
    @CsvSource({
        "POINT, 1.500, 1.5",
        "COMMA, 1.500, 1500",
        "POINT, '1,500', 1500",
        "COMMA, '1,500', 1.5",
        "COMMA, '1.234.567,25', 1234567.25",
        "POINT, '1,234,567.25', 1234567.25",
        "NOT_DECLARED, '1.234,5', 1234.5",
        "NOT_DECLARED, '1,234.5', 1234.5",
        "NOT_DECLARED, 25000.0, 25000",
        "NOT_DECLARED, 1 234, 1234",
        "NOT_DECLARED, 1'234'567, 1234567",
        "NOT_DECLARED, 0.125, 0.125"
    })
    void a_declared_or_evident_separator_is_read(DecimalSeparator separator, String text, BigDecimal kilograms)
            throws IOException {
        Path file = Given.line().with("lines", "netMass", text).csv(folder);

        assertThat(Given.read(IntakeOptions.NONE.withDecimals(separator), file)
                        .submission()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity()).isEqualTo(new Quantity.Mass(kilograms)));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST, 03/04/2026, 2026-04-03",
        "MONTH_FIRST, 03/04/2026, 2026-03-04",
        "NOT_DECLARED, 15.03.2026, 2026-03-15",
        "NOT_DECLARED, 03/15/2026, 2026-03-15",
        "NOT_DECLARED, 04.04.2026, 2026-04-04",
        "NOT_DECLARED, 20260315, 2026-03-15",
        "NOT_DECLARED, 2026-03-15T23:59:59Z, 2026-03-15",
        "NOT_DECLARED, 15 Mar 2026, 2026-03-15",
        "NOT_DECLARED, 15 April 2026, 2026-04-15"
    })
    void a_declared_or_evident_order_of_dates_is_read(DateOrder order, String text, java.time.LocalDate day)
            throws IOException {
        Path file = Given.line().with("lines", "accepted", text).csv(folder);

        assertThat(Given.read(IntakeOptions.NONE.withDates(order), file)
                        .submission()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.customs().accepted()).isEqualTo(day));
    }

    @Test
    void a_date_that_contradicts_the_declared_order_is_a_fault() throws IOException {
        Path file = Given.line().with("lines", "accepted", "03/15/2026").csv(folder);

        Received received = Given.read(IntakeOptions.NONE.withDates(DateOrder.DAY_FIRST), file);

        assertThat(received.diagnostics().list().get(0).code()).isEqualTo("DATE-NOT-A-DAY");
    }

    @Test
    void the_same_item_twice_is_kept_once_and_the_first_is_named() throws IOException {
        Received received =
                year2026(Given.line().more("lines", Map.of("id", "L2")).csv(folder));

        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo("LINE-TWICE");
        assertThat(fault.place().cell()).isEqualTo("line 3");
        assertThat(fault.values()).containsEntry("first", "lines.csv:2").containsEntry("item", "26DE123456789012R1/1");
        assertThat(received.submission().lines()).extracting("id").containsExactly("L1");
        assertThat(received.linesSetAside()).isEqualTo(1);
    }

    @Test
    void the_same_line_id_twice_is_a_fault() throws IOException {
        Received received =
                year2026(Given.line().more("lines", Map.of("item", "2")).csv(folder));

        assertThat(received.diagnostics().list().get(0).code()).isEqualTo("ID-TWICE");
        assertThat(received.submission().lines()).hasSize(1);
    }

    @Test
    void a_line_without_id_is_called_after_its_declaration() throws IOException {
        assertThat(Given.read(Given.line().with("lines", "id", null).csv(folder))
                        .submission()
                        .lines())
                .extracting("id")
                .containsExactly("26DE123456789012R1/1");
    }

    @Test
    void electricity_needs_megawatt_hours() throws IOException {
        Given given = Given.line().with("lines", "cnCode", "27160000");

        assertThat(Given.codes(Given.read(given.csv(folder)))).startsWith("ELECTRICITY-IN-KILOGRAMS");
        given.with("lines", "netMass", null).with("lines", "electricity", "12.5");
        assertThat(Given.read(given.csv(folder)).submission().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.quantity()).isEqualTo(new Quantity.ElectricityVolume(new BigDecimal("12.5"))));
    }

    @Test
    void other_goods_need_a_mass() throws IOException {
        Given given = Given.line().with("lines", "netMass", null).with("lines", "electricity", "12");

        assertThat(Given.codes(Given.read(given.csv(folder)))).startsWith("GOODS-IN-MEGAWATT-HOURS");
    }

    @Test
    void a_value_per_tonne_out_of_all_reason_is_questioned_with_both_readings() throws IOException {
        Path file = Given.line()
                .with("lines", "netMass", "80")
                .with("lines", "customsValue", "60000")
                .json(folder);

        Received received = Given.read(file);

        assertThat(received.submission().lines()).hasSize(1);
        Diagnostic question = received.diagnostics().list().get(0);
        assertThat(question.code()).isEqualTo("MASS-IMPLAUSIBLE");
        assertThat(question.isError()).isFalse();
        assertThat(question.values())
                .containsEntry("read", "80")
                .containsEntry("perTonne", "750000.00")
                .containsEntry("otherwise", "80000")
                .containsEntry("perTonneOtherwise", "750");
    }

    @Test
    void a_value_too_low_questions_the_mass_the_other_way_round() throws IOException {
        Path file = Given.line()
                .with("lines", "netMass", "80000000")
                .with("lines", "customsValue", "60000")
                .json(folder);

        assertThat(Given.read(file).diagnostics().list().get(0).values()).containsEntry("otherwise", "80000");
    }

    @Test
    void the_importer_may_be_given_once_for_all_lines() throws IOException {
        Path file = Given.text(
                folder,
                "l.csv",
                "MRN,Item,Date of acceptance,CN code,Origin,Net mass (kg)\nM1,1,2026-03-15,72081000,TR,5\n");

        assertThat(Given.codes(Given.read(file))).contains("COLUMN-MISSING");
        assertThat(Given.read(IntakeOptions.NONE.withImporter(new Eori("FR12")), file)
                        .submission()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.parties().importer().value()).isEqualTo("FR12"));
    }

    @Test
    void importers_that_only_lines_name_are_added_with_one_warning() throws IOException {
        Received received = Given.read(Given.line().csv(folder));

        assertThat(Given.only(received).code()).isEqualTo("IMPORTERS-NOT-GIVEN");
        assertThat(Given.only(received).isError()).isFalse();
        assertThat(received.submission().register().importers()).singleElement().satisfies(importer -> {
            assertThat(importer.eori().value()).isEqualTo("DE123456789012345");
            assertThat(importer.establishment().letters()).isEqualTo("DE");
            assertThat(importer.statedAuthorisation()).isEmpty();
        });
    }

    @Test
    void text_that_looks_like_a_formula_is_kept_as_it_is() throws IOException {
        Received received =
                Given.read(Given.line().with("lines", "description", "=1+1").csv(folder));

        assertThat(Given.codes(received)).contains("TEXT-LIKE-FORMULA");
        assertThat(received.submission().lines().get(0).good().description()).isEqualTo("=1+1");
    }

    @Test
    void without_a_stated_year_the_commonest_year_is_taken() throws IOException {
        Given given = Given.line()
                .more("lines", Map.of("id", "L2", "item", "2", "accepted", "2025-12-30"))
                .more("lines", Map.of("id", "L3", "item", "3", "accepted", "2025-12-31"));

        Received received = Given.read(given.csv(folder));

        assertThat(received.submission().year()).isEqualTo(2025);
        Diagnostic fault = received.diagnostics().list().get(0);
        assertThat(fault.code()).isEqualTo("DATE-OUTSIDE-YEAR");
        assertThat(fault.place().cell()).isEqualTo("line 2");
        assertThat(fault.values()).containsEntry("read", "2026-03-15").containsEntry("allowed", "2025");
    }

    @Test
    void document_codes_in_one_cell_are_taken_apart() throws IOException {
        Given given = Given.line().with("lines", "documentCodes", "Y128=CBAM-DE-2026-A,NULL,y422");

        assertThat(Given.read(given.csv(folder))
                        .submission()
                        .lines()
                        .get(0)
                        .customs()
                        .documents())
                .extracting("code", "reference")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Y128", "CBAM-DE-2026-A"),
                        org.assertj.core.groups.Tuple.tuple("Y422", ""));
    }
}
