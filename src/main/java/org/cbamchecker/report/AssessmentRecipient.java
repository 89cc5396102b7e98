package org.cbamchecker.report;

import java.util.List;
import org.cbamchecker.findings.Assessment;
import org.cbamchecker.findings.AssessmentSink;

/**
 * Makes something lasting of an assessment that comes piece by piece and then ends. Writing failures are
 * {@link java.io.UncheckedIOException}. Not safe for use by several threads.
 */
public interface AssessmentRecipient extends AssessmentSink, AutoCloseable {
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
