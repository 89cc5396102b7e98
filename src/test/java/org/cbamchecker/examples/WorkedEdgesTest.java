package org.cbamchecker.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cbamchecker.testing.Reports.good;
import static org.cbamchecker.testing.Reports.payment;
import static org.cbamchecker.testing.Reports.register;
import static org.cbamchecker.testing.Reports.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.testing.Lines;
import org.junit.jupiter.api.Test;

/** The floor, two quarters, a carbon price, and where the threshold lies, worked by hand. */
final class WorkedEdgesTest {
    @Test
    void free_allocation_above_the_emissions_gives_nothing_and_no_credit() {
        Figures clay = Figures.of(
                Register.EMPTY,
                Lines.line("L")
                        .cn("2507 00 80")
                        .calcined(Answer.YES)
                        .origin("AO")
                        .build());
        assertThat(clay.embedded()).isEqualByComparingTo("0.275");
        assertThat(clay.freeAllocation()).isEqualByComparingTo("0.64935");
        assertThat(clay.certificates()).isZero();
        assertThat(clay.findings()).contains("NOTHING-OWED-FOR-GOOD");
    }

    @Test
    void two_quarters_have_two_prices_and_one_rounding() {
        ImporterYearAssessment year =
                year(Figures.check(Register.EMPTY, clinker("L1", "2026-03-31"), clinker("L2", "2026-04-01")));
        assertThat(year.totals().certificates().known()).isEqualByComparingTo("151.730");
        assertThat(year.totals().toSurrender().value().value()).isEqualByComparingTo("152");
        BigDecimal cost = BigDecimal.ZERO;
        for (var quarter : year.quarters()) {
            assertThat(quarter.certificates().known()).isEqualByComparingTo("75.865");
            cost = cost.add(quarter.cost().value().value());
        }
        assertThat(cost.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("11428.30");
    }

    @Test
    void a_product_made_from_clinker_under_inward_processing_owes_for_clinker_of_its_colour() {
        Figures grey = madeFrom("25231000", "2523100090", Answer.UNKNOWN);
        assertThat(grey.certificates()).isEqualByComparingTo("75.865");
        Figures white = madeFrom("25231000", "2523100010", Answer.UNKNOWN);
        assertThat(white.certificates()).isEqualByComparingTo("63.6475");
        assertThat(madeFrom("25231000", "", Answer.UNKNOWN).findings()).contains("TARIC-CODE-NEEDED");
    }

    @Test
    void a_product_made_from_clay_is_in_scope_where_the_clay_was_calcined() {
        assertThat(madeFrom("25070080", "", Answer.YES).ground()).isEqualTo("processed-product");
        assertThat(madeFrom("25070080", "2507008080", Answer.UNKNOWN).ground()).isEqualTo("processed-product");
        assertThat(madeFrom("25070080", "", Answer.NO).ground()).isEqualTo("not-listed");
        assertThat(madeFrom("25070080", "2507008010", Answer.UNKNOWN).ground()).isEqualTo("not-listed");
    }

    private static Figures madeFrom(String cn, String taric, Answer calcined) {
        var input = new ProcessingInput(new CnCode(cn), taric, calcined, new CountryCode("DZ"), new BigDecimal("100"));
        ImportLine building =
                Lines.line("L").cn("9406 10 00").procedure("4051").input(input).build();
        return Figures.of(
                Figures.check(Register.EMPTY, building, Lines.line("steel").build()), 0);
    }

    @Test
    void a_carbon_price_of_eight_euro_a_tonne() {
        EmissionsReport clinker = report("clinker", good("2523 10 00", "(A)", "1.408", "0"));
        var paid = payment("P", "L", "8.00", "140.8");
        Figures figures = Figures.of(
                register(List.of(clinker), List.of(paid)),
                Lines.line("L").cn("2523 10 00").actual("clinker", "g").build());
        assertThat(figures.carbonPrice().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("14.947");
        assertThat(figures.certificates().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("60.918");
        assertThat(figures.carbonPrice().add(figures.certificates())).isEqualByComparingTo("75.865");
    }

    @Test
    void the_same_carbon_price_is_worth_nothing_to_a_line_with_default_values() {
        var paid = payment("P", "L", "8.00", "140.8");
        Figures figures = Figures.of(register(List.of(), List.of(paid)), clinker("L", "2026-01-15"));
        assertThat(figures.carbonPrice()).isZero();
        assertThat(figures.certificates()).isEqualByComparingTo("75.865");
        assertThat(figures.findings()).contains("CARBON-PRICE-DEFAULT-BASIS");
    }

    @Test
    void screws_and_a_little_coil_cross_the_threshold_and_all_of_the_year_is_liable() {
        Assessment assessment = Figures.check(
                Register.EMPTY,
                Lines.line("screws")
                        .cn("7318 15 42")
                        .origin("CN")
                        .tonnes("49.9")
                        .on("2026-02-01")
                        .build(),
                Lines.line("coil")
                        .cn("7208 37 00")
                        .origin("CN")
                        .tonnes("0.2")
                        .on("2026-11-30")
                        .build());
        ImporterYearAssessment year = year(assessment);
        assertThat(year.threshold().counted().tonnes()).isEqualByComparingTo("50.1");
        assertThat(year.threshold().crossing().line()).isEqualTo("coil");
        assertThat(year.threshold().crossing().date()).isEqualTo("2026-11-30");
        assertThat(assessment.lines()).extracting(LineAssessment::liability).containsOnly(Liability.LIABLE);
    }

    @Test
    void exactly_fifty_tonnes_do_not_exceed_fifty_tonnes_and_a_gram_more_does() {
        Assessment exactly =
                Figures.check(Register.EMPTY, Lines.line("L").tonnes("50.000").build());
        assertThat(exactly.lines().get(0).liability()).isEqualTo(Liability.EXEMPT);
        assertThat(year(exactly).findings()).extracting(Finding::code).contains("THRESHOLD-REACHED-EXACTLY");
        Assessment more = Figures.check(
                Register.EMPTY, Lines.line("L").tonnes("50.000001").build());
        assertThat(more.lines().get(0).liability()).isEqualTo(Liability.LIABLE);
    }

    @Test
    void cement_from_norway_does_not_count() {
        Assessment assessment = Figures.check(
                Register.EMPTY,
                Lines.line("cement").cn("2523 29 00").origin("NO").tonnes("60").build(),
                Lines.line("screws").cn("7318 15 42").origin("CN").tonnes("49").build());
        assertThat(year(assessment).threshold().counted().tonnes()).isEqualByComparingTo("49");
        assertThat(assessment.lines())
                .extracting(LineAssessment::liability)
                .containsExactly(Liability.OUT_OF_SCOPE, Liability.EXEMPT);
    }

    @Test
    void a_kilogram_of_hydrogen_is_liable() {
        Assessment assessment = Figures.check(
                Register.EMPTY, Lines.line("L").cn("2804 10 00").tonnes("0.001").build());
        assertThat(assessment.lines().get(0).liability()).isEqualTo(Liability.LIABLE);
        assertThat(year(assessment).threshold().liability()).isEqualTo(Liability.EXEMPT);
        assertThat(Figures.of(assessment, 0).certificates()).isEqualByComparingTo("0.006940225");
    }

    private static ImportLine clinker(String id, String day) {
        return Lines.line(id).cn("2523 10 00").taric("2523100090").on(day).build();
    }

    private static ImporterYearAssessment year(Assessment assessment) {
        return assessment.importerYears().get(0);
    }
}
