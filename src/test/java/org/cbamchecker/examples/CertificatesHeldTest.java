package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.check.Checker;
import org.cbamchecker.facts.AccountEntry.Kind;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.Holding;
import org.cbamchecker.testing.Accounts;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.RulebookCopy;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates held at quarter ends: the worked example in both wordings, and what the account says to it. */
class CertificatesHeldTest {
    private static final LocalDate WORDING_OF_2023 = LocalDate.of(2025, 10, 19);
    private static final LocalDate AFTER_THE_QUARTER = LocalDate.of(2027, 7, 1);

    @Test
    void a_thousand_tonnes_of_slab_are_852_1_certificates_in_the_wording_of_2025() {
        Holding first = check(TheRulebook.TODAY, Filings.NONE, slab("2027-02-15"))
                .holdings()
                .get(0);

        assertThat(first.on()).isEqualTo(day(3, 31));
        assertThat(first.byDefaultValues().value().value()).isEqualByComparingTo("852.1");
    }

    /** Four fifths of the default value with its mark-up of 20 % in 2027, without free allocation. */
    @Test
    void the_same_slab_would_be_2880_with_the_share_of_2023(@TempDir Path folder) {
        RulebookCopy copy = new RulebookCopy(folder).change("holding-rates", rows -> {
            rows.removeIf(row -> !row.contains("holding-2023"));
            rows.forEach(row -> row.set(row.size() - 3, ""));
        });

        Holding first = year(copy.checker(TheRulebook.TODAY), Filings.NONE, slab("2027-02-15"))
                .holdings()
                .get(0);

        assertThat(first.byDefaultValues().value().value()).isEqualByComparingTo("2880");
    }

    @Test
    void in_the_wording_of_2023_the_duty_begins_in_2026_and_in_that_of_2025_in_2027() {
        assertThat(check(WORDING_OF_2023, Filings.NONE, slab("2026-02-15")).holdings())
                .hasSize(4);
        assertThat(check(TheRulebook.TODAY, Filings.NONE, slab("2026-02-15")).holdings())
                .isEmpty();
    }

    @Test
    void the_quarter_in_which_the_threshold_is_exceeded_asks_for_nothing_yet() {
        assertThat(required(check(TheRulebook.TODAY, Filings.NONE, slab("2027-02-15"))))
                .containsExactly("2027-03-31 0", "2027-06-30 852.1", "2027-09-30 852.1", "2027-12-31 852.1");
    }

    @Test
    void hydrogen_counts_from_its_own_quarter() {
        ImportLine hydrogen = Lines.line("L1")
                .importer(Accounts.HOLDER)
                .cn("2804 10 00")
                .origin("DZ")
                .on("2027-05-15")
                .tonnes("10")
                .build();

        assertThat(check(TheRulebook.TODAY, Filings.NONE, hydrogen).holdings())
                .extracting(Holding::on)
                .containsExactly(day(6, 30), day(9, 30), day(12, 31));
    }

    @Test
    void as_many_certificates_as_are_required_are_enough_and_one_fewer_is_not() {
        assertThat(codes(AFTER_THE_QUARTER, "853")).doesNotContain("HOLDING-SHORT");
        assertThat(codes(AFTER_THE_QUARTER, "852")).contains("HOLDING-SHORT");
    }

    @Test
    void without_an_account_it_is_open_whether_enough_was_held() {
        assertThat(codes(check(AFTER_THE_QUARTER, Filings.NONE, slab("2027-01-15"))))
                .contains("HOLDING-NOT-STATED")
                .doesNotContain("HOLDING-SHORT");
    }

    @Test
    void until_the_quarter_ends_the_number_is_an_obligation_and_no_breach() {
        assertThat(codes(LocalDate.of(2027, 6, 30), "1"))
                .contains("HOLDING-AHEAD")
                .doesNotContain("HOLDING-SHORT");
    }

    private static List<String> codes(LocalDate lawDate, String bought) {
        return codes(check(
                lawDate,
                Accounts.movements(Accounts.movement("B", Kind.PURCHASE, "2027-02-10", bought, 2027)),
                slab("2027-01-15")));
    }

    private static ImportLine slab(String accepted) {
        return Lines.line("L1")
                .importer(Accounts.HOLDER)
                .cn("7207 12 10")
                .origin("DZ")
                .on(accepted)
                .tonnes("1000")
                .build();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }

    private static DeclarantYearAssessment check(LocalDate lawDate, Filings filings, ImportLine line) {
        return year(TheRulebook.checker(lawDate), filings, line);
    }

    private static DeclarantYearAssessment year(Checker checker, Filings filings, ImportLine line) {
        return checker.check(Lines.submission(Accounts.register(filings), List.of(line)))
                .declarantYears()
                .get(0);
    }

    private static List<String> required(DeclarantYearAssessment year) {
        return year.holdings().stream()
                .map(holding -> holding.on() + " "
                        + holding.required()
                                .value()
                                .value()
                                .stripTrailingZeros()
                                .toPlainString())
                .toList();
    }

    private static List<String> codes(DeclarantYearAssessment year) {
        return year.findings().stream().map(Finding::code).toList();
    }
}
