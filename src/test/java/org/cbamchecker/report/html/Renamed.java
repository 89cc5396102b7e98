package org.cbamchecker.report.html;

import java.util.List;
import org.cbamchecker.facts.Good;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.InputFile;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.Figure;
import org.cbamchecker.findings.Finding;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Subject;
import org.cbamchecker.findings.TraceStep;

/** An assessment in which everything that was submitted as text has another name. */
final class Renamed {
    private Renamed() {}

    static Assessment everywhere(Assessment assessment, String name) {
        return new Assessment(
                header(assessment.header(), name),
                assessment.lines().stream().map(line -> line(line, name)).toList(),
                assessment.importerYears().stream()
                        .map(year -> year(year, name))
                        .toList(),
                List.of(),
                List.of());
    }

    private static AssessmentHeader header(AssessmentHeader header, String name) {
        return new AssessmentHeader(
                name,
                header.year(),
                header.rulebookId(),
                header.rulebookDigest(),
                header.lawDate(),
                header.checkerVersion(),
                List.of(new InputFile(name, "0123")),
                header.linesSetAside());
    }

    private static LineAssessment line(LineAssessment line, String name) {
        ImportLine facts = line.line();
        String id = facts.id() + name;
        var renamed = new ImportLine(
                id,
                facts.customs(),
                facts.parties(),
                new Good(
                        facts.good().cn(),
                        facts.good().taric(),
                        name,
                        facts.good().calcined()),
                facts.provenance(),
                facts.quantity(),
                facts.circumstances(),
                facts.claim(),
                new SourceAddress(name, name, 1));
        return new LineAssessment(
                renamed,
                line.scoping(),
                line.category(),
                line.liability(),
                line.intensities(),
                line.obligation(),
                line.trace().stream().map(step -> step(step, name)).toList(),
                line.findings().stream().map(finding -> finding(finding, id)).toList());
    }

    private static TraceStep step(TraceStep step, String name) {
        return new TraceStep(step.key(), step.clause(), step.rule(), step.rows(), List.of(Figure.of("subject", name)));
    }

    private static Finding finding(Finding finding, String name) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.certainty(),
                new Subject.Line(name),
                finding.clauses(),
                finding.rows(),
                List.of(Figure.of("line", name)));
    }

    private static ImporterYearAssessment year(ImporterYearAssessment year, String name) {
        return new ImporterYearAssessment(
                year.subject(),
                name,
                year.lines(),
                year.threshold(),
                year.totals(),
                year.canSurrender(),
                year.quarters(),
                year.trace(),
                year.findings());
    }
}
