package org.cbamchecker.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Deadline;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.PenaltyExposure;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.findings.TraceStep;
import org.cbamchecker.law.RowRange;
import org.cbamchecker.report.FindingText;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Page;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.StepText;

/**
 * Explains an assessment to a reader who knows the trade but not the program: the steps in the order of the law, each
 * with its clause, its table rows and its figures; then what was found. Texts end their lines with {@code \n}.
 */
public final class Explainer {
    private static final int STEP = 4;
    private static final int DETAIL = 6;
    private static final int DATE = 12;

    private final Presentation words;
    private final int width;

    /** @param width columns */
    public Explainer(Presentation words, int width) {
        this.words = words;
        this.width = width;
    }

    /** How everything said of a line came about. */
    public String line(LineAssessment assessment) {
        var page = new Page(width);
        page.paragraph(0, subject(assessment.line()));
        page.paragraph(0, words.text("explain.liability." + word(assessment.liability())));
        steps(page, assessment.trace());
        findings(page, assessment.findings());
        return page.toString();
    }

    /** How everything said of an importer's year came about. */
    public String importerYear(ImporterYearAssessment assessment) {
        var page = new Page(width);
        page.paragraph(
                0,
                words.text(
                        "explain.importer-year",
                        Map.of(
                                "importer", assessment.subject().importer(),
                                "name", Notation.plain(assessment.importerName()),
                                "year", assessment.subject().year())));
        page.paragraph(
                0, words.text("explain.liability." + word(assessment.threshold().liability())));
        steps(page, assessment.trace());
        findings(page, assessment.findings());
        return page.toString();
    }

    /** How everything said of a declarant's year came about. */
    public String declarantYear(DeclarantYearAssessment assessment) {
        var page = new Page(width);
        page.paragraph(
                0,
                words.text(
                        "explain.declarant-year",
                        Map.of(
                                "declarant", assessment.subject().declarant(),
                                "name", Notation.plain(assessment.name()),
                                "year", assessment.subject().year())));
        steps(page, assessment.trace());
        penalties(page, assessment.penalties());
        deadlines(page, assessment.deadlines());
        findings(page, assessment.findings());
        return page.toString();
    }

    private void penalties(Page page, List<PenaltyExposure> penalties) {
        if (!penalties.isEmpty()) {
            page.blank();
            page.line(words.text("explain.penalties"));
        }
        for (PenaltyExposure penalty : penalties) {
            page.paragraph(0, words.penalty(penalty));
            page.paragraph(STEP, ground(List.of(penalty.clause()), RowRange.addresses(penalty.rows())));
        }
    }

    private void deadlines(Page page, List<Deadline> deadlines) {
        if (!deadlines.isEmpty()) {
            page.blank();
            page.line(words.text("explain.deadlines"));
        }
        for (Deadline deadline : deadlines) {
            page.entry(0, DATE, deadline.on().toString(), words.deadline(deadline));
            page.paragraph(DATE, ground(List.of(deadline.clause()), RowRange.addresses(deadline.rows())));
        }
    }

    /** How everything said of a report, an installation, a person or an arrangement came about. */
    public String subject(SubjectAssessment assessment) {
        var page = new Page(width);
        String kind = Subject.Kind.of(assessment.subject()).name().toLowerCase(Locale.ROOT);
        page.paragraph(
                0,
                words.text(
                        "explain.subject." + kind,
                        Map.of(
                                "subject", Notation.plain(assessment.subject().label()),
                                "name", Notation.plain(assessment.name()))));
        steps(page, assessment.trace());
        findings(page, assessment.findings());
        return page.toString();
    }

    /** What a finding says, on what it rests, and what would cure it. */
    public String finding(Finding finding) {
        var page = new Page(width);
        finding(page, finding);
        return page.toString();
    }

    private String subject(ImportLine line) {
        return words.text(
                "explain.line",
                Map.of(
                        "line", Notation.plain(line.id()),
                        "cn", line.good().cn().printed(),
                        "origin", line.provenance().origin(),
                        "quantity",
                                words.amount(
                                        line.quantity().inEmissionUnits(),
                                        line.quantity().unit()),
                        "accepted", line.customs().accepted(),
                        "source", Notation.plain(line.source().toString())));
    }

    private void steps(Page page, List<TraceStep> trace) {
        if (trace.isEmpty()) {
            return;
        }
        page.blank();
        page.line(words.text("explain.steps"));
        int number = 0;
        for (TraceStep step : trace) {
            number++;
            step(page, number, step);
        }
    }

    private void step(Page page, int number, TraceStep step) {
        StepText text = words.step(step);
        page.entry(0, STEP, number + ".", text.sentence());
        page.paragraph(STEP, ground(List.of(text.clause()), text.rows()));
        if (!text.rule().isEmpty()) {
            page.paragraph(STEP, words.text("explain.rule", Map.of("rule", text.rule())));
        }
        step.figures().forEach(figure -> figure(page, figure));
    }

    /** A value the step did not have is not shown as one. */
    private void figure(Page page, Figure figure) {
        words.named(figure).ifPresent(text -> page.paragraph(DETAIL, text));
    }

    private void findings(Page page, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.blank();
            page.line(words.text("explain.findings"));
        }
        findings.forEach(finding -> finding(page, finding));
    }

    private void finding(Page page, Finding finding) {
        FindingText text = words.finding(finding);
        page.paragraph(
                0,
                words.text(
                        "explain.finding",
                        Map.of(
                                "code", text.code(),
                                "severity", text.severity(),
                                "certainty", text.certainty(),
                                "subject", text.subject())));
        page.paragraph(STEP, text.sentence());
        page.paragraph(STEP, ground(text.clauses(), text.rows()));
        if (!text.cure().isEmpty()) {
            page.paragraph(STEP, words.text("explain.cure", Map.of("cure", text.cure())));
        }
    }

    private static String word(Liability liability) {
        return liability.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String ground(List<String> ids, List<String> rows) {
        String clauses = words.cite(ids);
        return rows.isEmpty()
                ? words.text("explain.law", Map.of("clauses", clauses))
                : words.text("explain.law-and-rows", Map.of("clauses", clauses, "rows", words.list(rows)));
    }
}
