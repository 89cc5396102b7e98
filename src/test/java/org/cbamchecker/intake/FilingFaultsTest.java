package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.law.Eori;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingFaultsTest {
    private static final Eori DECLARANT = new Eori("NL987654321");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "applications,       applicant,          12,             EORI-MALFORMED",
                "applications,       memberState,        UK,             COUNTRY-WRITE-INSTEAD",
                "applications,       decidedOn,          2025-11-02,     DAY-TOO-EARLY",
                "applications,       informationAskedOn, 2025-11-02,     DAY-TOO-EARLY",
                "applications,       informationGivenOn, 2025-11-19,     DAY-TOO-EARLY",
                "applications,       guarantee,          -1,             NUMBER-NEGATIVE",
                "applications,       adjustedOn,         soon,           DATE-NOT-READABLE",
                "declarations,       declarant,          -,              VALUE-MISSING",
                "declarations,       year,               2022,           NUMBER-OUT-OF-RANGE",
                "declarations,       delegate,           -,              DELEGATE-MISSING",
                "declarations,       certificates,       -0.1,           NUMBER-NEGATIVE",
                "declarations,       netMass,            80 t,           NUMBER-WITH-UNIT",
                "declaredGoods,      declarant,          DE1,            GOOD-OUTSIDE-DECLARATION",
                "declaredGoods,      line,               unheard-of,     REFERENCE-MISSING",
                "declaredGoods,      report,             unheard-of,     REFERENCE-MISSING",
                "declaredGoods,      cnCode,             72089999,       CN-UNKNOWN",
                "declaredGoods,      netMass,            -,              QUANTITY-MISSING",
                "declaredGoods,      electricity,        5,              QUANTITY-TWICE",
                "declaredGoods,      basis,              guessed,        CHOICE-UNKNOWN",
                "certificateAccount, certificates,       -1,             NUMBER-NEGATIVE",
                "certificateAccount, certificates,       1.5,            NUMBER-NOT-WHOLE",
                "certificateAccount, kind,               gift,           CHOICE-UNKNOWN",
                "certificateAccount, price,              -82.5,          NUMBER-NEGATIVE",
                "certificateAccount, forYear,            2025,           NUMBER-OUT-OF-RANGE",
                "certificateAccount, purchase,           A1,             PURCHASE-FROM-PURCHASE",
                "authorityDecisions, notifiedOn,         -,              VALUE-MISSING",
                "authorityDecisions, dueOn,              2027-05-09,     DAY-TOO-EARLY",
                "authorityDecisions, certificates,       0.5,            NUMBER-NOT-WHOLE",
                "authorityDecisions, cause,              the weather,    CHOICE-UNKNOWN",
                "quarterlyReports,   quarter,            2025Q5,         QUARTER-MALFORMED",
                "quarterlyReports,   quarter,            third of 2025,  QUARTER-MALFORMED",
                "quarterlyReports,   amendedOn,          2025-10-27,     DAY-TOO-EARLY",
                "quarterlyReports,   estimatedShare,     15,             NUMBER-OUT-OF-RANGE"
            })
    void a_fault_is_reported_at_its_value(String list, String field, String value, String code) throws IOException {
        Received received = Given.read(Given.example().with(list, field, value).json(folder));

        assertThat(received.diagnostics().list()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.isError()).isTrue();
            assertThat(fault.place().cell()).isEqualTo("/" + list + "/0/" + field);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "applications,       applicant, APPLICATION-TWICE",
        "declarations,       declarant, DECLARATION-TWICE",
        "declaredGoods,      id,        ID-TWICE",
        "certificateAccount, id,        ID-TWICE",
        "quarterlyReports,   declarant, QUARTERLY-REPORT-TWICE",
        "documentContents,   item,      CONTENT-TWICE"
    })
    void what_is_there_twice_is_a_fault_that_names_the_first(String list, String field, String code)
            throws IOException {
        Received received = Given.read(Given.example().more(list, Map.of()).json(folder));

        assertThat(received.diagnostics().list().get(0)).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place().cell()).isEqualTo("/" + list + "/1/" + field);
            assertThat(fault.values()).containsEntry("first", "submission.json /" + list + "/0/" + field);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "applications,       applicant",
        "declarations,       declarant",
        "declaredGoods,      declarant",
        "certificateAccount, holder",
        "authorityDecisions, person",
        "quarterlyReports,   declarant"
    })
    void what_could_not_be_read_of_a_person_is_remembered(String list, String field) throws IOException {
        String faulty = list.equals("declaredGoods") ? "origin" : list.equals("applications") ? "memberState" : null;
        Given given = faulty == null
                ? Given.example().with(list, firstDate(list), "someday")
                : Given.example().with(list, faulty, "ZZ");
        Eori person = new Eori(given.first(list).get(field));

        Filings filings = filings(given);

        assertThat(filings.mayLackSomethingOf(person)).isTrue();
        assertThat(filings.mayLackSomethingOf(new Eori("FR9"))).isFalse();
        assertThat(filings(Given.example()).mayLackSomethingOf(person)).isFalse();
    }

    private static String firstDate(String list) {
        return Given.FORM.list(list).orElseThrow().fields().stream()
                .filter(field -> field.kind() == Field.Kind.DATE)
                .findFirst()
                .orElseThrow()
                .name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applications",
                "declarations",
                "declaredGoods",
                "certificateAccount",
                "authorityDecisions",
                "quarterlyReports"
            })
    void a_filing_of_nobody_knows_whom_may_be_anybodys(String list) throws IOException {
        String text = "{\"submission\":{\"year\":2026},\"" + list + "\":[\"something\"]}";

        Received received = Given.read(Given.text(folder, "stray.json", text));

        assertThat(Given.only(received).code()).isEqualTo("JSON-NEEDS-OBJECT");
        assertThat(received.submission().register().filings().mayLackSomethingOf(DECLARANT))
                .isTrue();
    }

    private Filings filings(Given given) throws IOException {
        return Given.read(given.json(folder)).submission().register().filings();
    }

    @Test
    void a_declaration_with_a_faulty_good_keeps_its_totals_and_no_goods() throws IOException {
        Given given = Given.example().more("declaredGoods", Map.of("id", "2", "emissions", "much"));

        Received received = Given.read(given.json(folder));

        assertThat(Given.codes(received)).containsExactly("NUMBER-NOT-READABLE", "DECLARED-GOODS-SET-ASIDE");
        FiledDeclaration declaration =
                received.submission().register().filings().declarations().get(0);
        assertThat(declaration.goods()).isEmpty();
        assertThat(declaration.totals().netMass()).isEqualTo(new BigDecimal("80"));
        assertThat(received.diagnostics().list().get(1).values())
                .containsEntry("part", "submission.json /declaredGoods/1/id");
    }

    @Test
    void a_good_of_a_year_without_a_declaration_is_a_fault() throws IOException {
        Received received =
                Given.read(Given.example().with("declaredGoods", "year", "2027").json(folder));

        assertThat(Given.only(received).code()).isEqualTo("GOOD-OUTSIDE-DECLARATION");
        assertThat(Given.only(received).values())
                .containsEntry("read", "NL987654321")
                .containsEntry("year", "2027");
        assertThat(received.submission().register().filings().mayLackSomethingOf(DECLARANT))
                .isTrue();
    }

    @Test
    void goods_of_a_declaration_that_was_set_aside_say_so() throws IOException {
        Received received = Given.read(
                Given.example().with("declarations", "filedOn", "someday").json(folder));

        assertThat(Given.codes(received)).containsExactly("DATE-NOT-READABLE", "REFERENCE-SET-ASIDE");
    }

    @Test
    void goods_of_a_declaration_of_another_year_may_name_lines_that_are_not_here() throws IOException {
        Given given = Given.example()
                .with("declarations", "year", "2027")
                .with("declaredGoods", "year", "2027")
                .with("declaredGoods", "line", "line of next year")
                .with("declaredGoods", "report", "report of next year");

        Received received = Given.read(given.json(folder));

        assertThat(received.diagnostics().list()).isEmpty();
        assertThat(received.submission()
                        .register()
                        .filings()
                        .declarations()
                        .get(0)
                        .goods())
                .singleElement()
                .satisfies(good -> assertThat(good.line()).isEqualTo("line of next year"));
    }

    @ParameterizedTest
    @CsvSource({
        "surrender,   2027-02-07, A1, PURCHASE-LATER",
        "surrender,   2027-09-30, A7, REFERENCE-MISSING",
        "surrender,   2027-09-30, A2, PURCHASE-OF-ANOTHER",
        "surrender,   2027-09-30, A3, PURCHASE-OF-ANOTHER"
    })
    void an_account_with_a_faulty_movement_is_set_aside_whole(String kind, String day, String purchase, String code)
            throws IOException {
        Given given = Given.example()
                .more("certificateAccount", Map.of("id", "A2", "holder", "DE123456789012345"))
                .more("certificateAccount", Map.of("id", "A3", "kind", "balance"))
                .more("certificateAccount", Map.of("id", "A4", "kind", kind, "on", day, "purchase", purchase));

        Received received = Given.read(given.json(folder));

        assertThat(Given.codes(received)).containsExactly(code, "PART-SET-ASIDE");
        assertThat(received.diagnostics().list().get(0).place().cell()).isEqualTo("/certificateAccount/3/purchase");
        assertThat(received.submission().register().filings().account())
                .extracting("id")
                .containsExactly("A2");
    }

    @Test
    void a_movement_whose_holder_cannot_be_read_sets_every_account_aside() throws IOException {
        Given given = Given.example().more("certificateAccount", Map.of("id", "A2", "holder", "?"));

        Received received = Given.read(given.json(folder));

        assertThat(Given.codes(received)).containsExactly("EORI-MALFORMED", "PART-SET-ASIDE");
        assertThat(received.submission().register().filings().account()).isEmpty();
    }

    @Test
    void somebody_who_occurs_nowhere_else_is_pointed_out_once() throws IOException {
        Given given = Given.example()
                .more("declarations", Map.of("declarant", "FR555"))
                .more("certificateAccount", Map.of("id", "A2", "holder", "FR555"));

        Received received = Given.read(given.json(folder));

        Diagnostic hint = Given.only(received);
        assertThat(hint.code()).isEqualTo("PERSON-NOT-MENTIONED");
        assertThat(hint.isError()).isFalse();
        assertThat(hint.place().cell()).isEqualTo("/declarations/1/declarant");
        assertThat(received.submission().register().filings().declarations()).hasSize(2);
        assertThat(received.submission().register().filings().account()).hasSize(2);
    }

    @Test
    void a_declarant_of_a_line_is_no_stranger() throws IOException {
        Received received =
                Given.read(Given.example().without("representatives").json(folder));

        assertThat(received.diagnostics().list()).isEmpty();
    }

    @Test
    void days_of_a_guarantee_need_its_amount() throws IOException {
        Given given = Given.example()
                .with("applications", "guarantee", null)
                .with("applications", "adjustmentAskedOn", "2026-06-01")
                .with("applications", "adjustedOn", "2026-05-31");

        Received received = Given.read(given.json(folder));

        assertThat(Given.codes(received)).containsExactly("GUARANTEE-WITHOUT-AMOUNT", "DAY-TOO-EARLY");
        assertThat(received.submission().register().filings().applications()).isEmpty();
    }

    @Test
    void a_quarter_may_be_written_with_a_hyphen() throws IOException {
        Given given = Given.example().with("quarterlyReports", "quarter", "2025 - q4");

        assertThat(filings(given).quarterlyReports()).singleElement().satisfies(report -> assertThat(report.quarter())
                .hasToString("2025Q4"));
    }

    @Test
    void a_number_of_certificates_may_be_larger_than_any_int() throws IOException {
        Given given = Given.example().with("certificateAccount", "certificates", "3000000000");

        assertThat(filings(given).account()).singleElement().satisfies(entry -> assertThat(entry.certificates())
                .isEqualTo(new BigDecimal("3000000000")));
    }
}
