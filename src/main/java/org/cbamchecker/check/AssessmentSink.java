package org.cbamchecker.check;

import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/**
 * Receives an assessment while it is made: the header, then every line in order, then every importer's year, then
 * every declarant's year, then whatever else there is something to say about.
 */
public interface AssessmentSink {
    void header(AssessmentHeader header);

    void line(LineAssessment line);

    void importerYear(ImporterYearAssessment importerYear);

    void declarantYear(DeclarantYearAssessment declarantYear);

    void subject(SubjectAssessment subject);
}
