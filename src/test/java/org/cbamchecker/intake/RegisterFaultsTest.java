package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.law.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFaultsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "submission,   year,          1999,        NUMBER-OUT-OF-RANGE,   /submission/year",
                "importers,    status,        -,           STATUS-MISSING,        /importers/0/status",
                "importers,    authorisedTo,  2020-01-01,  PERIOD-REVERSED,       /importers/0/authorisedTo",
                "reports,      periodTo,      2020-01-01,  PERIOD-REVERSED,       /reports/0/periodTo",
                "reports,      accreditedTo,  2020-01-01,  PERIOD-REVERSED,       /reports/0/accreditedTo",
                "reports,      physicalPeriodsBefore, -1,  NUMBER-OUT-OF-RANGE,   /reports/0/physicalPeriodsBefore",
                "reports,      visitKind,     by post,     CHOICE-UNKNOWN,        /reports/0/visitKind",
                "reports,      conclusion,    good,        CHOICE-UNKNOWN,        /reports/0/conclusion",
                "importers,    foundedOn,     1799-01-01,  DATE-FAR-AWAY,         /importers/0/foundedOn",
                "importers,    decidedOn,     2025-10-01,  DAY-TOO-EARLY,         /importers/0/decidedOn",
                "representatives, decidedOn,  2025-09-30,  DAY-TOO-EARLY,         /representatives/0/decidedOn",
                "installations, latitude,     91.000000,   COORDINATE-MALFORMED,  /installations/0/latitude",
                "installations, longitude,    -180.5,      COORDINATE-MALFORMED,  /installations/0/longitude",
                "installations, latitude,     36°45'N,     COORDINATE-MALFORMED,  /installations/0/latitude",
                "installations, unLocode,     ISKENDERUN,  LOCODE-MALFORMED,      /installations/0/unLocode",
                "installations, notifiedOn,   tomorrow,    DATE-NOT-READABLE,     /installations/0/notifiedOn",
                "misstatements, report,       unheard-of,  REFERENCE-MISSING,     /misstatements/0/report",
                "misstatements, good,         unheard-of,  REFERENCE-MISSING,     /misstatements/0/good",
                "misstatements, emissions,    -,           VALUE-MISSING,         /misstatements/0/emissions",
                "reports,      installation,  I7,          REFERENCE-MISSING,    /reports/0/installation",
                "reports,      installation,  elsewhere,   REFERENCE-MISSING,     /reports/0/installation",
                "goods,        indirect,      -,           EMISSIONS-MISSING,     /goods/0/indirect",
                "goods,        heatImported,  5,           EMISSIONS-TWICE,       /goods/0/direct",
                "goods,        cnCode,        72089999,    CN-UNKNOWN,            /goods/0/cnCode",
                "precursors,   cnCode,        72089999,    CN-UNKNOWN,            /precursors/0/cnCode",
                "goods,        report,        unheard-of,  REFERENCE-MISSING,     /goods/0/report",
                "precursors,   taric,         7207,        TARIC-NOT-TEN-DIGITS,  /precursors/0/taric",
                "precursors,   taric,         7208100000,  TARIC-CONTRADICTS,     /precursors/0/taric",
                "processingInputs, taric,     7208100000,  TARIC-CONTRADICTS,     /processingInputs/0/taric",
                "processingInputs, calcined,  perhaps,     CHOICE-UNKNOWN,        /processingInputs/0/calcined",
                "precursors,   good,          unheard-of,  REFERENCE-MISSING,     /precursors/0/good",
                "precursors,   fromReport,    R1,          CLAIM-CONTRADICTS,     /precursors/0/basis",
                "carbonPrices, freeAllocationShare, 1.2,   NUMBER-OUT-OF-RANGE,   /carbonPrices/0/freeAllocationShare",
                "carbonPrices, report,        -,           PAYMENT-WITHOUT-SUBJECT, /carbonPrices/0/line",
                "carbonPrices, emissionsCovered, 100,      PAYMENT-COVERED-NEEDS-LINE, /carbonPrices/0/emissionsCovered",
                "carbonPrices, report,        unheard-of,  REFERENCE-MISSING,     /carbonPrices/0/report",
                "carbonPrices, line,          unheard-of,  REFERENCE-MISSING,     /carbonPrices/0/line",
                "carbonPrices, currency,      lira,        CURRENCY-MALFORMED,    /carbonPrices/0/currency",
                "carbonPrices, rebatePerTonne, -,          VALUE-MISSING,         /carbonPrices/0/rebatePerTonne",
                "documents,    line,          unheard-of,  REFERENCE-MISSING,     /documents/0/line",
                "processingInputs, line,      unheard-of,  REFERENCE-MISSING,     /processingInputs/0/line",
                "lines,        report,        unheard-of,  REFERENCE-MISSING,     /lines/0/report",
                "lines,        good,          unheard-of,  REFERENCE-MISSING,     /lines/0/good",
                "lines,        good,          -,           CLAIM-WITHOUT-GOOD,    /lines/0/good",
                "lines,        procedure,     40510,       PROCEDURE-NOT-DIGITS,  /lines/0/procedure"
            })
    void a_fault_is_reported_at_its_value(String list, String field, String value, String code, String pointer)
            throws IOException {
        Received received = Given.read(Given.example().with(list, field, value).json(folder));

        assertThat(received.diagnostics().list()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.isError()).isTrue();
            assertThat(fault.place().cell()).isEqualTo(pointer);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "importers, eori",
        "representatives, eori",
        "installations, id",
        "reports, id",
        "goods, id",
        "carbonPrices, id",
        "authorityDecisions, id"
    })
    void an_id_twice_is_a_fault_that_names_the_first(String list, String field) throws IOException {
        Received received = Given.read(Given.example().more(list, Map.of()).json(folder));

        Diagnostic fault = Given.only(received);
        assertThat(fault.code()).isEqualTo("ID-TWICE");
        assertThat(fault.place().cell()).isEqualTo("/" + list + "/1/" + field);
        assertThat(fault.values()).containsEntry("first", "submission.json /" + list + "/0/" + field);
    }

    @Test
    void an_importer_that_is_not_listed_beside_others_is_added_with_a_warning() throws IOException {
        Given given = Given.example().with("importers", "eori", "FR1");

        Received received = Given.read(given.json(folder));

        assertThat(Given.only(received).code()).isEqualTo("IMPORTER-NOT-LISTED");
        assertThat(Given.only(received).isError()).isFalse();
        assertThat(received.submission().register().importers()).hasSize(2);
    }

    @Test
    void lines_of_an_importer_with_a_fault_are_set_aside_with_it() throws IOException {
        Received received = Given.read(
                Given.example().with("importers", "establishment", "ZZ").json(folder));

        assertThat(Given.codes(received)).contains("COUNTRY-UNKNOWN", "REFERENCE-SET-ASIDE");
        assertThat(received.submission().lines()).isEmpty();
        assertThat(received.linesSetAside()).isEqualTo(1);
    }

    @Test
    void covered_emissions_of_a_payment_for_one_line_are_kept() throws IOException {
        Given given = Given.example()
                .with("carbonPrices", "report", null)
                .with("carbonPrices", "line", "L1")
                .with("carbonPrices", "emissionsCovered", "100");

        Received received = Given.read(given.json(folder));

        assertThat(received.diagnostics().list()).isEmpty();
        assertThat(received.submission().register().payments()).singleElement().satisfies(payment -> assertThat(
                        payment.amount().emissionsCovered())
                .isEqualTo(new BigDecimal("100")));
    }

    @Test
    void a_good_never_loses_a_faulty_precursor_in_silence() throws IOException {
        Received received =
                Given.read(Given.example().with("precursors", "perUnit", "0").json(folder));

        assertThat(Given.codes(received))
                .containsExactly(
                        "NUMBER-ZERO",
                        "PART-SET-ASIDE",
                        "REFERENCE-SET-ASIDE", // the line with the good
                        "REFERENCE-SET-ASIDE", // the declared good with the line
                        "DECLARED-GOODS-SET-ASIDE",
                        "REFERENCE-SET-ASIDE"); // what the report holds on the good
        assertThat(received.submission().register().reports().get(0).goods()).isEmpty();
        assertThat(received.submission().lines()).isEmpty();
    }

    @Test
    void what_rests_on_a_faulty_good_falls_with_it() throws IOException {
        Given given = Given.example()
                .more("goods", Map.of("id", "SLAB", "cnCode", "72071210", "direct", "x"))
                .with("precursors", "basis", "actual")
                .with("precursors", "fromReport", "R1")
                .with("precursors", "fromGood", "SLAB");

        Received received = Given.read(given.json(folder));

        assertThat(Given.codes(received)).contains("NUMBER-NOT-READABLE", "REFERENCE-SET-ASIDE", "PART-SET-ASIDE");
        assertThat(received.submission().register().reports().get(0).goods()).isEmpty();
        assertThat(received.submission().lines()).isEmpty();
    }

    @Test
    void a_line_never_loses_a_faulty_input_in_silence() throws IOException {
        Received received = Given.read(
                Given.example().with("processingInputs", "netMass", "-1").json(folder));

        assertThat(Given.codes(received)).contains("NUMBER-NEGATIVE", "PART-SET-ASIDE");
        assertThat(received.submission().lines()).isEmpty();
        assertThat(received.linesSetAside()).isEqualTo(1);
    }

    @Test
    void two_files_of_two_years_contradict_each_other() throws IOException {
        Path one = Given.text(folder, "one.json", "{\"submission\":{\"year\":2026}}");
        Path other = Given.text(folder, "other.json", "{\"submission\":{\"year\":2027}}");

        Diagnostic fault = Given.only(Given.read(one, other));

        assertThat(fault.code()).isEqualTo("YEAR-CONTRADICTS");
        assertThat(fault.place().file()).isEqualTo("other.json");
        assertThat(fault.values()).containsEntry("read", "2027").containsEntry("first", "one.json /submission/year");
    }

    @Test
    void a_submission_without_year_and_lines_says_so() throws IOException {
        Path file = Given.text(folder, "empty.json", "{}");

        assertThat(Given.only(Given.read(file)).code()).isEqualTo("YEAR-MISSING");
    }

    @Test
    void a_coordinate_in_a_number_cell_has_lost_its_zeros() throws IOException {
        Path file = Given.text(
                folder,
                "number.json",
                """
                {"submission":{"year":2026},
                 "installations":[{"id":"I1","name":"Works","country":"TR","latitude":36.756100}]}
                """);

        assertThat(Given.only(Given.read(file)).code()).isEqualTo("COORDINATE-AS-NUMBER");
    }

    @Test
    void a_report_never_loses_a_faulty_misstatement_in_silence() throws IOException {
        Received received = Given.read(
                Given.example().with("misstatements", "emissions", "x").json(folder));

        assertThat(Given.codes(received)).startsWith("NUMBER-NOT-READABLE", "PART-SET-ASIDE");
        assertThat(received.submission().register().reports()).isEmpty();
        assertThat(received.submission().lines()).isEmpty();
    }

    @Test
    void a_misstatement_of_a_good_with_a_fault_goes_with_it() throws IOException {
        Given given = Given.example()
                .more("goods", Map.of("id", "SLAB", "direct", "x"))
                .more("misstatements", Map.of("good", "SLAB"));

        Received received = Given.read(given.json(folder));

        assertThat(Given.codes(received)).containsExactly("NUMBER-NOT-READABLE");
        assertThat(misstatements(received)).extracting("good").containsExactly("HRC");
    }

    private static List<Assurance.Misstatement> misstatements(Received received) {
        return received.submission()
                .register()
                .reports()
                .get(0)
                .verification()
                .assurance()
                .misstatements();
    }

    @Test
    void a_misstatement_needs_a_verification_to_be_found_in() throws IOException {
        Given given = Given.example()
                .more("reports", Map.of("id", "R2"))
                .more("goods", Map.of("report", "R2"))
                .more("misstatements", Map.of("report", "R2"));
        Map<String, String> second = new LinkedHashMap<>(given.list("reports").get(1));
        second.keySet().retainAll(Set.of("id", "installation", "periodFrom", "periodTo"));
        given.list("reports").set(1, second);

        Received received = Given.read(given.json(folder));

        assertThat(Given.codes(received)).startsWith("MISSTATEMENT-WITHOUT-VERIFICATION", "PART-SET-ASIDE");
        assertThat(received.submission().register().reports()).extracting("id").containsExactly("R1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,       satisfactory,               YES",
                "-,       satisfactory with comments, YES",
                "-,       material misstatement,      NO",
                "-,       limited scope,              UNKNOWN",
                "-,       -,                          UNKNOWN",
                "unknown, satisfactory,               UNKNOWN",
                "no,      satisfactory,               NO"
            })
    void a_blank_whether_satisfactory_follows_from_the_conclusion(String stated, String conclusion, Answer answer)
            throws IOException {
        Given given = Given.example().with("reports", "satisfactory", stated).with("reports", "conclusion", conclusion);

        assertThat(Given.read(given.json(folder))
                        .submission()
                        .register()
                        .reports()
                        .get(0)
                        .verification()
                        .satisfactory())
                .isEqualTo(answer);
    }
}
