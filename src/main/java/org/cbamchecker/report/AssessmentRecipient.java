package org.cbamchecker.report;

import java.util.List;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/**
 * Takes an assessment piece by piece: the header, every line in the order of the submission, every importer's year,
 * every declarant's year, every other subject, the end. Writing failures are {@link java.io.UncheckedIOException}. Not safe for use by several threads.
 */
public interface AssessmentRecipient extends AutoCloseable {
    void begin(AssessmentHeader header);

    void line(LineAssessment line);

    void importerYear(ImporterYearAssessment year);

    void declarantYear(DeclarantYearAssessment year);

    /** A report, installation, person or arrangement of which there is something to say. */
    void subject(SubjectAssessment subject);

    /** Says that the assessment is whole; without it, what was written shall not pass for complete. */
    void end();

    /** Releases what is held; does not complete anything. */
    @Override
    void close();

    /** Hands over an assessment that is in memory. */
    default void accept(Assessment assessment) {
        begin(assessment.header());
        assessment.lines().forEach(this::line);
        assessment.importerYears().forEach(this::importerYear);
        assessment.declarantYears().forEach(this::declarantYear);
        assessment.subjects().forEach(this::subject);
        end();
    }

    /** One recipient that passes everything on to several, in order. */
    static AssessmentRecipient all(List<? extends AssessmentRecipient> recipients) {
        return new AllRecipients(recipients);
    }
}
