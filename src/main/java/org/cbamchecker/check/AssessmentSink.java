package org.cbamchecker.check;

import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;

/** Receives an assessment while it is made: the header, then every line in order, then every importer's year. */
public interface AssessmentSink {
    void header(AssessmentHeader header);

    void line(LineAssessment line);

    void importerYear(ImporterYearAssessment importerYear);
}
