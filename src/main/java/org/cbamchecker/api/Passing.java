package org.cbamchecker.api;

import org.cbamchecker.check.AssessmentSink;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;
import org.cbamchecker.report.AssessmentRecipient;

/** Passes an assessment on from the check to a report; the two do not know each other. */
record Passing(AssessmentRecipient recipient) implements AssessmentSink {
    @Override
    public void header(AssessmentHeader header) {
        recipient.begin(header);
    }

    @Override
    public void line(LineAssessment line) {
        recipient.line(line);
    }

    @Override
    public void importerYear(ImporterYearAssessment importerYear) {
        recipient.importerYear(importerYear);
    }

    @Override
    public void declarantYear(DeclarantYearAssessment declarantYear) {
        recipient.declarantYear(declarantYear);
    }

    @Override
    public void subject(SubjectAssessment subject) {
        recipient.subject(subject);
    }
}
