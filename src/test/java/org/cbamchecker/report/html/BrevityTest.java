package org.cbamchecker.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.Certainty;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Severity;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.report.SampleAssessment;
import org.cbamchecker.report.SpokenKeys;
import org.cbamchecker.report.markup.Xhtml;
import org.cbamchecker.report.survey.AssessmentSurvey;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is the same is told once, and what says nothing is left out. */
class BrevityTest {
    private static TraceStep step(int number, String subject) {
        return new TraceStep(
                "chain",
                "IR-2025-2547:Art.15",
                "a rule",
                List.of(),
                List.of(Figure.of("subject", subject), Figure.of("number", number)));
    }

    private static List<TraceStep> chain(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> step(number, "R1"))
                .toList();
    }

    private static LineAssessment line(String id, List<TraceStep> trace, List<Finding> findings) {
        LineAssessment line = SampleAssessment.liableLine(id);
        return new LineAssessment(
                line.line(),
                line.scoping(),
                line.category(),
                line.liability(),
                line.intensities(),
                line.obligation(),
                trace,
                findings);
    }

    private static Xhtml report(List<LineAssessment> lines, SubjectAssessment... subjects) {
        var assessment = new Assessment(SampleAssessment.header(), lines, List.of(), List.of(), List.of(subjects));
        return Xhtml.of(HtmlReport.forScreen(Reported.survey(assessment), Reported.keys()));
    }

    private static List<String> steps(Xhtml report, String line) {
        return Xhtml.within(report.byId(line), "li").stream()
                .filter(item -> item.hasAttribute("value"))
                .map(item -> item.getAttribute("value") + " "
                        + Xhtml.within(item, "p").get(0).getTextContent())
                .toList();
    }

    @Test
    void steps_that_a_line_shares_with_one_before_it_are_told_once() {
        Xhtml report = report(List.of(line("L1", chain(1, 4), List.of()), line("L2", chain(2, 5), List.of())));

        assertThat(steps(report, "line-1")).hasSize(4);
        assertThat(steps(report, "line-2"))
                .containsExactly(
                        "1 paper.report.explanations.as-before{first=1, from=2, last=3, line=L1, to=4}",
                        "4 step.chain{number=5, subject=R1}");
        assertThat(Xhtml.within(report.byId("line-2"), "a").get(0).getAttribute("href"))
                .isEqualTo("#line-1-step-2");
    }

    @Test
    void two_steps_are_told_again() {
        Xhtml report = report(List.of(line("L1", chain(1, 4), List.of()), line("L2", chain(3, 5), List.of())));

        assertThat(steps(report, "line-2")).hasSize(3);
        assertThat(report.values("id")).contains("line-2-step-1", "line-2-step-3");
    }

    @Test
    void steps_that_say_the_same_of_each_line_are_shared() {
        List<List<TraceStep>> own = Stream.of("L1", "L2")
                .map(id -> IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> step(number, id))
                        .toList())
                .toList();

        Xhtml report = report(List.of(line("L1", own.get(0), List.of()), line("L2", own.get(1), List.of())));

        assertThat(steps(report, "line-2"))
                .containsExactly("1 paper.report.explanations.as-before{first=1, from=1, last=3, line=L1, to=3}");
    }

    @Test
    void a_sentence_that_holds_for_several_lines_is_told_once_with_all_their_names() {
        List<LineAssessment> lines = Stream.of("L1", "L2", "L3")
                .map(id -> line(id, List.of(), List.of(SampleAssessment.missingBenchmark(id))))
                .toList();

        List<Element> told = Xhtml.within(report(lines).byId("found-benchmark-missing"), "li");

        assertThat(told).singleElement().satisfies(item -> assertThat(item.getTextContent())
                .startsWith("\nL1 L2 L3 finding.BENCHMARK-MISSING"));
    }

    @Test
    void what_several_findings_rest_on_is_told_below_the_last_of_them() {
        List<LineAssessment> lines = Stream.of("L1", "L2", "L3")
                .map(id -> line(id, List.of(), List.of(finding(id, id.equals("L3") ? "later" : "before"))))
                .toList();

        List<Element> told = Xhtml.within(report(lines).byId("found-of-a-line"), "li");

        assertThat(told)
                .extracting(item -> Xhtml.within(item, "a").stream()
                        .map(link -> link.getAttribute("href"))
                        .toList())
                .containsExactly(
                        List.of("#line-1"), List.of("#line-2", "#clause-before"), List.of("#line-3", "#clause-later"));
    }

    private static Finding finding(String line, String clause) {
        return new Finding(
                "OF-A-LINE",
                Severity.WARNING,
                Certainty.COMPLIES,
                new Subject.Line(line),
                List.of(clause),
                List.of(),
                List.of(Figure.of("line", line)));
    }

    @Test
    void subjects_without_steps_stand_in_one_table() {
        var found = new SubjectAssessment(
                new Subject.Report("R2"), "", List.of(), List.of(SampleAssessment.missingBenchmark("L1")));

        Xhtml report = report(List.of(), SampleAssessment.report(), found);

        assertThat(report.byId("subject-1").getTagName()).isEqualTo("article");
        assertThat(report.byId("subject-2").getTagName()).isEqualTo("tr");
    }

    @Test
    void nothing_is_said_of_faults_where_there_were_none() {
        assertThat(report(List.of()).byId("glance").getTextContent()).doesNotContain("lines-set-aside");
    }

    @Test
    void a_chart_of_one_bar_is_a_sentence() {
        Xhtml report = report(List.of(SampleAssessment.liableLine("L1")));

        assertThat(Xhtml.within(report.byId("emissions"), "svg")).isEmpty();
        assertThat(report.byId("emissions").getTextContent())
                .contains("paper.report.chart.by-origin.one", "paper.report.chart.by-good.one")
                .contains("paper.report.chart.bases.none");
    }

    @Test
    void what_the_sentence_of_a_step_tells_is_not_told_again_beside_it() {
        var survey = Reported.survey(SampleAssessment.whole());
        var keys = new SpokenKeys();
        ReportWords telling = Reported.words(
                (key, values) -> key.equals("step.default-with-mark-up") ? "Up by {markUp}." : keys.text(key, values),
                "en");

        assertThat(figures(survey, Reported.keys())).contains("name=markUp", "name=SEE");
        assertThat(figures(survey, telling)).contains("name=SEE").doesNotContain("name=markUp");
    }

    private static String figures(AssessmentSurvey survey, ReportWords words) {
        Xhtml report = Xhtml.of(HtmlReport.forScreen(survey, words));
        return Xhtml.within(report.byId("line-1"), "ul").get(0).getTextContent();
    }
}
