package org.cbamchecker.report.survey;

import java.util.List;
import java.util.function.Consumer;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.report.AssessmentRecipient;

/** Gathers once, and writes every report that rests on what was gathered when the assessment is whole. */
public final class SurveyReports implements AssessmentRecipient {
    private final AssessmentSurvey survey = new AssessmentSurvey(Extent.USUAL);
    private final List<Consumer<AssessmentSurvey>> reports;

    /** @param reports each writes one report */
    public SurveyReports(List<Consumer<AssessmentSurvey>> reports) {
        this.reports = List.copyOf(reports);
    }

    @Override
    public void begin(AssessmentHeader header) {
        survey.begin(header);
    }

    @Override
    public void line(LineAssessment line) {
        survey.line(line);
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        survey.importerYear(year);
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        survey.declarantYear(year);
    }

    @Override
    public void subject(SubjectAssessment subject) {
        survey.subject(subject);
    }

    @Override
    public void end() {
        reports.forEach(report -> report.accept(survey));
    }

    @Override
    public void close() {
        // A report is written whole at the end or not at all.
    }
}
