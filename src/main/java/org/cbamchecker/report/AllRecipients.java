package org.cbamchecker.report;

import java.util.List;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/** Passes everything on to several recipients. */
final class AllRecipients implements AssessmentRecipient {
    private final List<AssessmentRecipient> recipients;

    AllRecipients(List<? extends AssessmentRecipient> recipients) {
        this.recipients = List.copyOf(recipients);
    }

    @Override
    public void begin(AssessmentHeader header) {
        recipients.forEach(recipient -> recipient.begin(header));
    }

    @Override
    public void line(LineAssessment line) {
        recipients.forEach(recipient -> recipient.line(line));
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        recipients.forEach(recipient -> recipient.importerYear(year));
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        recipients.forEach(recipient -> recipient.declarantYear(year));
    }

    @Override
    public void subject(SubjectAssessment subject) {
        recipients.forEach(recipient -> recipient.subject(subject));
    }

    @Override
    public void end() {
        recipients.forEach(AssessmentRecipient::end);
    }

    /** Closes every recipient even where one of them fails, and then says so. */
    @Override
    public void close() {
        RuntimeException failure = null;
        for (AssessmentRecipient recipient : recipients) {
            try {
                recipient.close();
            } catch (RuntimeException e) {
                failure = failure == null ? e : withSuppressed(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException withSuppressed(RuntimeException first, RuntimeException next) {
        first.addSuppressed(next);
        return first;
    }
}
