package org.cbamchecker.check;

import java.util.ArrayList;
import java.util.List;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.AssessmentSink;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/** Keeps everything it is told of a submission. */
final class Collecting implements AssessmentSink {
    private final List<LineAssessment> lines = new ArrayList<>();
    private final List<ImporterYearAssessment> years = new ArrayList<>();
    private final List<DeclarantYearAssessment> declarantYears = new ArrayList<>();
    private final List<SubjectAssessment> subjects = new ArrayList<>();
    private AssessmentHeader header;

    @Override
    public void begin(AssessmentHeader begun) {
        header = begun;
    }

    @Override
    public void line(LineAssessment line) {
        lines.add(line);
    }

    @Override
    public void importerYear(ImporterYearAssessment importerYear) {
        years.add(importerYear);
    }

    @Override
    public void declarantYear(DeclarantYearAssessment declarantYear) {
        declarantYears.add(declarantYear);
    }

    @Override
    public void subject(SubjectAssessment subject) {
        subjects.add(subject);
    }

    Assessment assessment() {
        return new Assessment(
                header, List.copyOf(lines), List.copyOf(years), List.copyOf(declarantYears), List.copyOf(subjects));
    }
}
