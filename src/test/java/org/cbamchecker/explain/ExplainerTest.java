package org.cbamchecker.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.SampleAssessment;
import org.cbamchecker.report.SpokenKeys;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private final Explainer explainer = new Explainer(new Presentation(new SpokenKeys()), 400);

    @Test
    void a_line_is_named_before_it_is_explained() {
        assertThat(explainer.line(SampleAssessment.liableLine("L1")))
                .startsWith("explain.line{accepted=2026-02-14, cn=7208 10 00, line=L1, origin=TW, "
                        + "quantity=62 300.000 t, source=steel.xlsx!Import lines:7}\nexplain.liability.liable\n");
    }

    @Test
    void a_step_tells_its_sentence_its_law_its_row_and_its_figures() {
        assertThat(explainer.line(SampleAssessment.liableLine("L1")))
                .contains(
                        """
                        1.  step.default-with-mark-up{SEE=3.0118 t CO2e/t, default=2.738 t CO2e/t, markUp=0.1}
                            explain.law-and-rows{clauses=IR-2025-2621:Art.3, rows=mark-ups.xlsx!Values!4}
                              explain.figure{name=default, value=2.738 t CO2e/t}
                              explain.figure{name=markUp, value=0.1}
                              explain.figure{name=SEE, value=3.0118 t CO2e/t}
                        """);
    }

    @Test
    void steps_are_numbered_in_the_order_of_the_law() {
        LineAssessment line = SampleAssessment.liableLine("L1");
        TraceStep second = new TraceStep("second", "X:Art.1", "Article 1", List.of(), List.of(Figure.of("gap", "")));
        var twoSteps = new LineAssessment(
                line.line(),
                line.scoping(),
                line.category(),
                line.liability(),
                line.intensities(),
                line.obligation(),
                List.of(line.trace().get(0), second),
                List.of());

        assertThat(explainer.line(twoSteps))
                .contains("2.  step.second{gap=}\n    explain.law{clauses=X:Art.1}\n    explain.rule{rule=Article 1}\n")
                .doesNotContain("name=gap")
                .doesNotContain("explain.findings");
    }

    @Test
    void a_finding_tells_what_it_rests_on() {
        assertThat(explainer.finding(SampleAssessment.missingBenchmark("L1")))
                .contains("certainty=certainty.cannot-be-determined", "severity=severity.warning", "subject=L1")
                .contains("finding.BENCHMARK-MISSING{cn=72081000, mass=62 300.000 t}")
                .contains("rows=mark-ups.xlsx!Values!4")
                .doesNotContain("explain.cure");
    }

    @Test
    void rows_that_stand_one_below_the_other_are_told_as_one() {
        Finding finding = restingOn(row("a.xlsx", 4), row("a.xlsx", 5), row("a.xlsx", 6), row("a.xlsx", 4));
        assertThat(explainer.finding(finding)).contains("rows=a.xlsx!Values!4-6}");
    }

    @Test
    void rows_with_another_between_them_or_of_two_workbooks_are_told_each() {
        Finding finding = restingOn(row("a.xlsx", 4), row("a.xlsx", 6), row("b.xlsx", 7), row("b.xlsx", 6));
        assertThat(explainer.finding(finding))
                .contains("rows=a.xlsx!Values!4, a.xlsx!Values!6, b.xlsx!Values!7, b.xlsx!Values!6}");
    }

    private static RowReference row(String workbook, int number) {
        return new RowReference("a", workbook, "Values", number, "row-" + number, "X:Art.1");
    }

    private static Finding restingOn(RowReference... rows) {
        Finding finding = SampleAssessment.missingBenchmark("L1");
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.certainty(),
                finding.subject(),
                finding.clauses(),
                List.of(rows),
                finding.figures());
    }

    @Test
    void an_importer_s_year_is_explained_with_its_findings() {
        assertThat(explainer.importerYear(SampleAssessment.importerYear()))
                .contains("name=Muster Stahl GmbH, year=2026", "explain.liability.liable")
                .contains("finding.PRICE-NOT-PUBLISHED")
                .doesNotContain("explain.steps");
    }
}
