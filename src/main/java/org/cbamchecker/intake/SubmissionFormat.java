package org.cbamchecker.intake;

/** One way to hand in a submission. */
interface SubmissionFormat {
    /** Whether this format is the one for a file. */
    boolean reads(SourceFile file);

    /** Reads a file record by record; faults of the file go to the reporter, never out as exceptions. */
    void read(SourceFile file, RecordSink sink);
}
