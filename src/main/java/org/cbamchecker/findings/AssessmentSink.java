package org.cbamchecker.findings;

/**
 * Receives an assessment while it is made: the header, then every line in the order of the submission, then every
 * importer's year, then every declarant's year, then whatever else there is something to say about.
 */
public interface AssessmentSink {
    void begin(AssessmentHeader header);

    void line(LineAssessment line);

    void importerYear(ImporterYearAssessment year);

    void declarantYear(DeclarantYearAssessment year);

    /** A report, installation, person or arrangement of which there is something to say. */
    void subject(SubjectAssessment subject);
}
