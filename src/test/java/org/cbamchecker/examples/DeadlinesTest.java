package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.testing.Accounts;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;

/** What is to be done by when: the dates of both wordings, and those of the transitional period. */
class DeadlinesTest {
    private static final LocalDate WORDING_OF_2023 = LocalDate.of(2025, 10, 19);
    private static final LocalDate WORDING_OF_2025 = LocalDate.of(2025, 10, 20);

    @Test
    void imports_of_2026_are_declared_by_30_september_2027_and_by_31_may_in_the_wording_of_2023() {
        assertThat(duties("2026-02-15", WORDING_OF_2025)).contains("2027-09-30 declaration", "2027-09-30 surrender");
        assertThat(duties("2026-02-15", WORDING_OF_2023)).contains("2027-05-31 declaration", "2027-05-31 surrender");
    }

    @Test
    void certificates_are_sold_from_february_2027_in_the_wording_of_2025_alone() {
        assertThat(duties("2026-02-15", WORDING_OF_2025)).contains("2027-02-01 sales-start");
        assertThat(duties("2026-02-15", WORDING_OF_2023)).noneMatch(duty -> duty.endsWith("sales-start"));
    }

    @Test
    void repurchase_is_asked_for_by_31_october_and_by_30_june_in_the_wording_of_2023() {
        assertThat(duties("2026-02-15", WORDING_OF_2025)).contains("2027-10-31 repurchase-request-2026");
        assertThat(duties("2027-02-15", WORDING_OF_2025)).contains("2028-10-31 repurchase-request");
        assertThat(duties("2026-02-15", WORDING_OF_2023)).contains("2027-06-30 repurchase-request");
    }

    @Test
    void certificates_for_2026_are_cancelled_in_2027_and_later_ones_two_years_after_their_purchase() {
        assertThat(duties("2026-02-15", WORDING_OF_2025)).contains("2027-11-01 cancellation-2026");
        assertThat(duties("2027-02-15", WORDING_OF_2025)).contains("2029-11-01 cancellation");
        assertThat(duties("2026-02-15", WORDING_OF_2023)).contains("2028-07-01 cancellation");
    }

    @Test
    void records_and_review_of_imports_of_2026_end_with_2031() {
        assertThat(duties("2026-02-15", WORDING_OF_2025))
                .contains("2031-12-31 records.calculation", "2031-12-31 review-end")
                .noneMatch(duty -> duty.endsWith("records.operator"));
    }

    @Test
    void nothing_is_due_for_a_year_within_the_threshold() {
        assertThat(dutiesOf("50", "2026-02-15", WORDING_OF_2025)).isEmpty();
    }

    @Test
    void who_has_no_status_is_told_no_day_to_file_hold_or_surrender_by() {
        for (String day : List.of("2026-02-15", "2027-02-15")) {
            DeclarantYearAssessment year = year(Authorisation.Status.NONE, day);
            assertThat(year.canSurrender()).isEqualTo(CanSurrender.NO);
            assertThat(year.isWithoutStatus()).isTrue();
            assertThat(year.deadlines()).isEmpty();
            assertThat(year.holdings()).isEmpty();
            assertThat(year.findings())
                    .extracting(Finding::code)
                    .noneMatch(code -> code.startsWith("HOLDING-") || code.startsWith("DECLARATION-"));
        }
    }

    @Test
    void who_has_applied_files_and_surrenders_once_the_application_is_granted() {
        DeclarantYearAssessment year = year(Authorisation.Status.APPLIED, "2027-02-15");
        assertThat(year.canSurrender()).isEqualTo(CanSurrender.ONCE_AUTHORISED);
        assertThat(year.holdings()).isEmpty();
        assertThat(year.deadlines())
                .extracting(DeadlinesTest::text)
                .contains("2028-09-30 declaration-once-authorised", "2028-09-30 surrender-once-authorised")
                .noneMatch(duty -> duty.endsWith(" declaration") || duty.endsWith(" surrender"));
    }

    private static DeclarantYearAssessment year(Authorisation.Status status, String accepted) {
        var stated = new Authorisation("", status, LocalDate.of(2026, 1, 15), null, null);
        var line = Lines.line("L1")
                .importer(Accounts.HOLDER)
                .cn("7208 37 00")
                .origin("TR")
                .on(accepted)
                .tonnes("60");
        var submission = Lines.submission(Accounts.register(Filings.NONE, stated), List.of(line.build()));
        return TheRulebook.checker(LocalDate.of(2029, 1, 1))
                .check(submission)
                .declarantYears()
                .get(0);
    }

    @Test
    void imports_of_the_transitional_period_are_reported_a_month_after_their_quarter() {
        assertThat(duties("2025-11-15", WORDING_OF_2025))
                .containsExactly("2026-01-31 quarterly-report", "2026-02-28 quarterly-report-changes");
        assertThat(duties("2024-02-15", WORDING_OF_2025))
                .containsExactly("2024-04-30 quarterly-report", "2024-07-31 quarterly-report-changes");
    }

    private static List<String> duties(String accepted, LocalDate lawDate) {
        return dutiesOf("60", accepted, lawDate);
    }

    private static List<String> dutiesOf(String tonnes, String accepted, LocalDate lawDate) {
        var line = Lines.line("L1").cn("7208 37 00").origin("TR").on(accepted).tonnes(tonnes);
        var assessment = TheRulebook.checker(lawDate).check(Lines.submission(Register.EMPTY, List.of(line.build())));
        return assessment.declarantYears().get(0).deadlines().stream()
                .map(DeadlinesTest::text)
                .toList();
    }

    private static String text(Deadline deadline) {
        return deadline.on() + " " + deadline.key();
    }
}
