package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.check.Checker;
import org.cbamchecker.facts.AccountEntry.Kind;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Filings;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.testing.Accounts;
import org.cbamchecker.testing.Lines;
import org.cbamchecker.testing.Reports;
import org.cbamchecker.testing.RulebookCopy;
import org.cbamchecker.testing.TheRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What penalties may come to: the worked example of screws without authorisation, and missing certificates. */
class PenaltyExposureTest {
    private static final Authorisation NONE = new Authorisation("", Authorisation.Status.NONE, null, null, null);

    /** As if the amount of 2026 had been published as 100 euro. */
    private static Checker withAmount(Path folder, LocalDate lawDate) {
        return new RulebookCopy(folder)
                .change("excess-emissions-penalty", rows -> rows.stream()
                        .filter(row -> row.get(0).equals("2026"))
                        .forEach(row -> {
                            row.set(1, "100");
                            row.set(2, "published");
                        }))
                .checker(lawDate);
    }

    @Test
    void fifty_three_tonnes_of_screws_exceed_the_threshold_by_less_than_a_tenth(@TempDir Path folder) {
        PenaltyExposure penalty = penalty(withAmount(folder, TheRulebook.TODAY), NONE, "53");

        assertThat(penalty.key()).isEqualTo("slight-excess");
        assertThat(penalty.certificates().value().value()).isEqualByComparingTo("89.1407");
        assertThat(penalty.lower().value().value()).isEqualByComparingTo("8914.07");
        assertThat(penalty.upper().value().value()).isEqualByComparingTo("44570.35");
    }

    @Test
    void a_tenth_above_the_threshold_is_the_last_that_may_be_reduced() {
        assertThat(penalty(TheRulebook.checker(), NONE, "55").key()).isEqualTo("slight-excess");
        assertThat(penalty(TheRulebook.checker(), NONE, "55.001").key()).isEqualTo("unauthorised-year");
    }

    @Test
    void while_the_amount_of_the_year_is_not_published_there_is_no_amount() {
        DeclarantYearAssessment year = year(TheRulebook.checker(), NONE, Filings.NONE, "60");

        assertThat(year.penalties().get(0).lower()).isEqualTo(Outcome.undetermined("PENALTY-RATE-NOT-PUBLISHED"));
        assertThat(year.findings()).extracting(Finding::code).contains("PENALTY-RATE-NOT-PUBLISHED");
    }

    @Test
    void who_applied_in_time_goes_on_importing_until_the_decision() {
        assertThat(penalties(applied(Authorisation.Status.APPLIED, "2026-03-31")))
                .isEmpty();
        assertThat(penalties(applied(Authorisation.Status.APPLIED, "2026-04-01")))
                .containsExactly("unauthorised-year");
    }

    @Test
    void who_was_refused_pays_less_for_what_came_until_the_decision_than_for_what_came_later() {
        var refused = new Authorisation(
                "",
                Authorisation.Status.REFUSED,
                LocalDate.parse("2026-03-31"),
                LocalDate.parse("2026-06-01"),
                null,
                null);
        List<PenaltyExposure> penalties = year(refused, line("60", "2026-02-10"), line("10", "2026-06-02"))
                .penalties();

        assertThat(penalties)
                .extracting(PenaltyExposure::key)
                .containsExactly("refused-applicant", "unauthorised-year");
        assertThat(penalties.get(0).certificates().value().value()).isEqualByComparingTo("100.914");
        assertThat(penalties.get(1).certificates().value().value()).isEqualByComparingTo("16.819");
    }

    @Test
    void who_lost_the_status_pays_for_what_came_afterwards() {
        var revoked = new Authorisation(
                "A-1",
                Authorisation.Status.REVOKED,
                null,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-06-30"));
        List<PenaltyExposure> penalties = year(revoked, line("60", "2026-02-10"), line("10", "2026-07-01"))
                .penalties();

        assertThat(penalties).extracting(PenaltyExposure::key).containsExactly("unauthorised-goods");
        assertThat(penalties.get(0).certificates().value().value()).isEqualByComparingTo("16.819");
        assertThat(penalties.get(0).paymentReleases()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void who_got_the_status_after_the_threshold_was_exceeded_is_released_by_payment_all_the_same() {
        var late = new Authorisation(
                "A-1",
                Authorisation.Status.AUTHORISED,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2026-07-01"),
                null);
        var paid = new AuthorityDecision(
                "D1",
                new Eori(Accounts.HOLDER),
                AuthorityDecision.Kind.PENALTY,
                2026,
                LocalDate.parse("2027-12-01"),
                new AuthorityDecision.Demand(null, null, null, LocalDate.parse("2027-12-20")),
                AuthorityDecision.Cause.NOT_STATED,
                new SourceAddress("test", "", 0));

        assertThat(year(TheRulebook.checker(LocalDate.of(2028, 1, 1)), late, Accounts.decided(paid), "60")
                        .findings())
                .extracting(Finding::code)
                .contains("PENALTY-PAID-RELEASES")
                .doesNotContain("PENALTY-PAID-DUTY-STAYS");
    }

    @Test
    void certificates_that_should_have_been_surrendered_are_counted_by_default_values_even_of_actual_ones() {
        var bought = Accounts.movements(Accounts.purchase("P", "2027-03-01", "1", 2026));
        EmissionsReport ore = Reports.report("ore", Reports.good("2601 12 00", "", "0.20", "0.05"));
        var register = Accounts.register(bought, Accounts.authorised());
        var reporting =
                new Register(register.importers(), List.of(), List.of(), List.of(ore), List.of(), register.filings());
        Lines line = Lines.line("L1")
                .importer(Accounts.HOLDER)
                .cn("2601 12 00")
                .origin("CN")
                .on("2026-02-10")
                .tonnes("1000");
        DeclarantYearAssessment byDefault = assessed(register, line.build());
        DeclarantYearAssessment byReport =
                assessed(reporting, line.actual("ore", "g").build());

        assertThat(byReport.totals().toSurrender().value().value())
                .isLessThan(byDefault.totals().toSurrender().value().value());
        assertThat(byReport.penalties())
                .extracting(PenaltyExposure::certificates)
                .containsExactly(byDefault.totals().toSurrender());
    }

    private static DeclarantYearAssessment assessed(Register register, ImportLine line) {
        return TheRulebook.checker(LocalDate.of(2027, 10, 1))
                .check(Lines.submission(register, List.of(line)))
                .declarantYears()
                .get(0);
    }

    private static DeclarantYearAssessment year(Authorisation authorisation, ImportLine... lines) {
        return TheRulebook.checker()
                .check(Lines.submission(Accounts.register(Filings.NONE, authorisation), List.of(lines)))
                .declarantYears()
                .get(0);
    }

    private static ImportLine line(String tonnes, String on) {
        return Lines.line("L" + on)
                .importer(Accounts.HOLDER)
                .cn("7318 11 00")
                .origin("CN")
                .on(on)
                .tonnes(tonnes)
                .build();
    }

    @Test
    void each_missing_certificate_costs_the_amount_of_the_year_of_import_once(@TempDir Path folder) {
        var filings = Accounts.movements(
                Accounts.purchase("P", "2027-03-01", "60", 2026),
                Accounts.movement("S", Kind.SURRENDER, "2027-09-30", "60", 2026));
        DeclarantYearAssessment year =
                year(withAmount(folder, LocalDate.of(2027, 10, 1)), Accounts.authorised(), filings, "53");

        PenaltyExposure penalty = year.penalties().get(0);
        assertThat(penalty.key()).isEqualTo("not-surrendered");
        assertThat(penalty.certificates().value().value()).isEqualByComparingTo("30");
        assertThat(penalty.lower()).isEqualTo(penalty.upper());
        assertThat(penalty.upper().value().value()).isEqualByComparingTo("3000");
    }

    private static Authorisation applied(Authorisation.Status status, String on) {
        return new Authorisation("", status, LocalDate.parse(on), null, null);
    }

    private static List<String> penalties(Authorisation authorisation) {
        return year(TheRulebook.checker(), authorisation, Filings.NONE, "60").penalties().stream()
                .map(PenaltyExposure::key)
                .toList();
    }

    private static PenaltyExposure penalty(Checker checker, Authorisation authorisation, String tonnes) {
        return year(checker, authorisation, Filings.NONE, tonnes).penalties().get(0);
    }

    private static DeclarantYearAssessment year(
            Checker checker, Authorisation authorisation, Filings filings, String tonnes) {
        var screws = Lines.line("L1")
                .importer(Accounts.HOLDER)
                .cn("7318 11 00")
                .origin("CN")
                .on("2026-02-10")
                .tonnes(tonnes)
                .build();
        return checker.check(Lines.submission(Accounts.register(filings, authorisation), List.of(screws)))
                .declarantYears()
                .get(0);
    }
}
